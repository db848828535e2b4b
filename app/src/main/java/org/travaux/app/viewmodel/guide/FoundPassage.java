package org.travaux.app.viewmodel.guide;

/**
 * A part of the guide in which words were found.
 *
 * @param task what it is about: the title of its page, and the heading above it
 * @param text what it says; empty if the words stand in the heading itself
 */
public record FoundPassage(GuidePlace place, String task, String text) {}
