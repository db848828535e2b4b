package org.travaux.app.viewmodel.guide;

/**
 * A part of the guide in which words were found.
 *
 * @param task what it is about: the title of its page, and the heading above it
 * @param text what it says, from a little before the words; of a heading, what stands under it
 */
public record FoundPassage(GuidePlace place, String task, String text) {}
