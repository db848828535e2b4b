package org.travaux.app.viewmodel.guide;

/**
 * A place in the guide.
 *
 * @param block which part of the page, from 0; 0 is its beginning
 */
public record GuidePlace(GuidePage page, int block) {
    /** The beginning of a page. */
    public static GuidePlace of(GuidePage page) {
        return new GuidePlace(page, 0);
    }
}
