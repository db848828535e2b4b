package org.travaux.app.viewmodel.positions;

/** A line of a list of the review: a heading, or something that leads to its place. */
public sealed interface ReviewLine permits Heading, HeldLine {
    /** The line as it is read aloud. */
    String spoken();
}
