package org.travaux.app.viewmodel;

import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.TextStyle;

import java.util.List;

/**
 * One alternative of the choice under the caret.
 *
 * @param number counted from 1
 * @param look how it is told from the others in the text
 * @param words what would stand in the text
 * @param chips who stands where on it
 */
public record AlternativeModel(
        int number, TextStyle look, String words, List<Chip> chips, Wording wording) {
    public AlternativeModel {
        chips = List.copyOf(chips);
    }
}
