package org.travaux.app.session;

/** Is told what happens to a draft. */
public interface SessionListener {
    /** From {@code from} on, {@code before} paragraphs were replaced by {@code after} others. */
    void paragraphsChanged(int from, int before, int after);

    /** The whole draft has been read after changes; {@link Session#reading} is up to date. */
    void draftRead();

    /** A change would touch agreed text and was not done; {@link Session#held} says which. */
    default void changeHeld() {}
}
