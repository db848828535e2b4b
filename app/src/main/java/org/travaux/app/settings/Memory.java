package org.travaux.app.settings;

/**
 * What the program remembers from one time to the next without being told.
 *
 * @param tourSeen whether the tour has been seen or put away
 * @param calledAs how whoever keeps revisions here calls themselves; empty as long as nobody said
 */
public record Memory(
        WindowPlace window,
        WindowLook look,
        RecentDrafts recent,
        boolean tourSeen,
        String calledAs) {
    /** Of the first time. */
    public static final Memory DEFAULT =
            new Memory(WindowPlace.ANYWHERE, WindowLook.DEFAULT, RecentDrafts.NONE, false, "");

    /** The same with another place of the window. */
    public Memory withWindow(WindowPlace place) {
        return new Memory(place, look, recent, tourSeen, calledAs);
    }

    /** The same with another look of the window. */
    public Memory withLook(WindowLook seen) {
        return new Memory(window, seen, recent, tourSeen, calledAs);
    }

    /** The same with other recent drafts. */
    public Memory withRecent(RecentDrafts drafts) {
        return new Memory(window, look, drafts, tourSeen, calledAs);
    }

    /** The same, and the tour is not offered again. */
    public Memory withTourSeen() {
        return new Memory(window, look, recent, true, calledAs);
    }

    /** The same, used by whoever calls themselves so. */
    public Memory withCalledAs(String name) {
        return new Memory(window, look, recent, tourSeen, name);
    }
}
