package org.travaux.markup.concordance;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;

import java.util.List;

/** The words of a paragraph without what is notation: positions, notes, placeholders, tags. */
final class RunningText {
    private RunningText() {}

    static Sheet of(String text, Reading reading) {
        Sheet sheet = new Sheet(text);
        for (Choice choice : reading.choices()) {
            blankNotes(sheet, choice);
        }
        for (Element other : reading.others()) {
            if (other.kind() != Element.Kind.CITATION) {
                sheet.blank(other.range());
            }
        }
        for (DelegationPosition position : reading.positions()) {
            int open = text.lastIndexOf('(', position.range().start());
            int close = text.indexOf(')', position.range().end());
            if (open >= 0 && close >= 0) {
                sheet.blank(open, close + 1);
            }
        }
        reading.loose()
                .forEach(
                        loose ->
                                loose.positions()
                                        .forEach(position -> sheet.blank(position.range())));
        return sheet;
    }

    private static void blankNotes(Sheet sheet, Choice choice) {
        List<Alternative> alternatives = choice.alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative each = alternatives.get(i);
            sheet.blank(each.range().start(), each.words().start());
            sheet.blank(each.words().end(), each.range().end());
            int next =
                    i + 1 < alternatives.size()
                            ? alternatives.get(i + 1).range().start()
                            : choice.range().end();
            sheet.blank(each.range().end(), next);
        }
    }
}
