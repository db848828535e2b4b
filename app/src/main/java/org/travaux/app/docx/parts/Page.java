package org.travaux.app.docx.parts;

import org.travaux.markup.draft.looks.Paper;

/** The paper and the margins on it, in twentieths of a point. */
public record Page(int width, int height, int top, int right, int bottom, int left) {
    /** Upright, as our documents of one language are. */
    public static final Page PORTRAIT = new Page(11906, 16838, 1304, 1418, 1304, 1418);

    /** Broadside, as our tables of languages are. */
    public static final Page LANDSCAPE = new Page(16838, 11906, 1304, 1021, 1304, 1021);

    /** Upright on a paper of which a draft says something. */
    public static Page of(Paper paper) {
        return new Page(
                paper.width(),
                paper.height(),
                paper.top(),
                paper.right(),
                paper.bottom(),
                paper.left());
    }

    /** The paper; that of our own documents is as any other. */
    public Paper paper() {
        return new Paper(width, height, top, right, bottom, left);
    }

    /** The same paper the other way round. */
    public Page turned() {
        return new Page(/* width= */ height, /* height= */ width, top, right, bottom, left);
    }

    /** How wide the text is. */
    public int textWidth() {
        return width - left - right;
    }
}
