package org.travaux.app.view.actions;

/** What is in front in the window, and so what can be asked for: one of these at a time. */
public enum Mode {
    /** The first page, where no draft is yet. */
    BEFORE_DRAFT,

    /** The text of a draft, which may have no paragraphs yet. */
    EDITING,

    /** The text of a draft that is only read: a state that was kept. */
    READING,

    /** Who holds what, in the place of the text. */
    REVIEWING,

    /** The paragraph under discussion, for the whole room; there are no menus. */
    PROJECTING,

    /** The settings, over the drafts; there are keys, and no menus. */
    IN_SETTINGS
}
