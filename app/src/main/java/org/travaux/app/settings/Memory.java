package org.travaux.app.settings;

/**
 * What the program remembers from one time to the next without being told.
 *
 * @param tourSeen whether the tour has been seen or put away
 */
public record Memory(WindowPlace window, WindowLook look, RecentDrafts recent, boolean tourSeen) {
    /** Of the first time. */
    public static final Memory DEFAULT =
            new Memory(WindowPlace.ANYWHERE, WindowLook.DEFAULT, RecentDrafts.NONE, false);

    public Memory withWindow(WindowPlace place) {
        return new Memory(place, look, recent, tourSeen);
    }

    public Memory withLook(WindowLook seen) {
        return new Memory(window, seen, recent, tourSeen);
    }

    public Memory withRecent(RecentDrafts drafts) {
        return new Memory(window, look, drafts, tourSeen);
    }

    public Memory withTourSeen() {
        return new Memory(window, look, recent, true);
    }
}
