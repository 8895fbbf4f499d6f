package vn.thidua.news;

import java.util.Optional;

/**
 * What stands beside a published article in the list of news, for one viewer.
 *
 * @param older published before it
 * @param newer published after it
 */
public record Neighbours(Optional<Neighbour> older, Optional<Neighbour> newer) {

    /** Nothing before and nothing after. */
    public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
}
