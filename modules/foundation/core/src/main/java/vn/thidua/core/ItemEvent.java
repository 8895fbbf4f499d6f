package vn.thidua.core;

import java.time.Instant;

/**
 * Something happened to an item. Published by the owning service inside its transaction; listeners
 * run after the commit, at least once and in no promised order, so they re-read the state instead
 * of trusting the event. It carries keys only, never texts.
 *
 * @param key open word of the module, such as {@code news.article-published}
 * @param item the item it happened to
 * @param actor key of the person who did it, 0 for the portal itself
 * @param actingUnit key of the unit the person acted for, 0 for none
 * @param time server time
 */
public record ItemEvent(String key, ItemRef item, long actor, long actingUnit, Instant time) {

    /** An event of somebody's doing. */
    public static ItemEvent of(String key, ItemRef item, Viewer by, Instant time) {
        return new ItemEvent(key, item, by.personId(), by.unitId(), time);
    }
}
