package org.travaux.app.session;

/** Is told what happens to a draft, as far as it wants to know. */
public interface SessionListener {
    /** From {@code from} on, {@code before} paragraphs were replaced by {@code after} others. */
    default void paragraphsChanged(int from, int before, int after) {}

    /** The whole draft has been read after changes; {@link Session#reading} is up to date. */
    default void draftRead() {}

    /** The language of the draft has been looked at; {@link Session#text} is up to date. */
    default void proofread() {}

    /** A change would touch agreed text and was not done; {@link Session#held} says which. */
    default void changeHeld() {}

    /** A change was not done: the draft is only read. */
    default void changeRefused() {}

    /** One that follows each change, and whatever is found out about the draft. */
    static SessionListener always(Runnable follow) {
        return new SessionListener() {
            @Override
            public void paragraphsChanged(int from, int before, int after) {
                follow.run();
            }

            @Override
            public void draftRead() {
                follow.run();
            }

            @Override
            public void proofread() {
                follow.run();
            }
        };
    }

    /** One that follows only when the whole draft has been read. */
    static SessionListener onceRead(Runnable follow) {
        return new SessionListener() {
            @Override
            public void draftRead() {
                follow.run();
            }
        };
    }
}
