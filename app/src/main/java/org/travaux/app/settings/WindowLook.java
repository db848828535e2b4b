package org.travaux.app.settings;

/**
 * How the window looked.
 *
 * @param zoom how large the text was; 1 is normal
 * @param panel whether the side panel was there
 */
public record WindowLook(boolean dark, double zoom, boolean panel) {
    static final WindowLook DEFAULT = new WindowLook(false, 1, true);
}
