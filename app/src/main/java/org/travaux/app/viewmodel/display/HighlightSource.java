package org.travaux.app.viewmodel.display;

import org.travaux.app.session.Place;
import org.travaux.app.session.ReadText;

import java.util.List;

/** Knows what is to be made to stand out in a text. */
public interface HighlightSource {
    /**
     * What stands out in a text, in order; none overlaps another.
     *
     * @param at some place in it
     */
    List<Highlight> in(Place at, ReadText text);
}
