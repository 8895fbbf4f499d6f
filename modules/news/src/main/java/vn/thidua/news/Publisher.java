package vn.thidua.news;

import vn.thidua.core.Role;
import vn.thidua.core.Viewer;

/** Who decides about the articles of a category. */
public enum Publisher {
    /** The leader of the unit that wrote it. */
    UNIT_LEADER {
        @Override
        public boolean is(Viewer viewer, long unit) {
            return viewer.is(Role.LEADER) && viewer.actsFor(unit);
        }
    },
    /** The bloc's secretariat, or the leader of its head. */
    SECRETARIAT {
        @Override
        public boolean is(Viewer viewer, long unit) {
            return viewer.is(Role.SECRETARIAT) || viewer.is(Role.HEAD_LEADER);
        }
    };

    /** Whether the viewer decides about articles that the unit wrote. */
    public abstract boolean is(Viewer viewer, long unit);
}
