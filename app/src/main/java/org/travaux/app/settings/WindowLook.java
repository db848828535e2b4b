package org.travaux.app.settings;

/**
 * How the window looked.
 *
 * @param zoom how large the text was; 1 is normal
 * @param panel whether the side panel was there
 * @param toolBar whether the tool bar was there
 */
public record WindowLook(boolean dark, double zoom, boolean panel, boolean toolBar) {
    static final WindowLook DEFAULT = new WindowLook(false, 1, true, true);
}
