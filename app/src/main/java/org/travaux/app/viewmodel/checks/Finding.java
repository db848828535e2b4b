package org.travaux.app.viewmodel.checks;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.diagnostic.Severity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;

import java.util.ArrayList;
import java.util.List;

/**
 * Something doubtful in a text, said in the user's language.
 *
 * @param place where it begins
 * @param fixes ways out, the likeliest first; may be empty
 */
public record Finding(Place place, Severity severity, String sentence, List<WayOut> fixes) {
    public Finding {
        fixes = List.copyOf(fixes);
    }

    /**
     * A finding said in words.
     *
     * @param place anywhere in the text
     * @param length of that text
     */
    static Finding of(Diagnostic found, Place place, int length, Explanations explanations) {
        List<WayOut> fixes =
                found.fixes().stream()
                        .map(
                                fix ->
                                        new WayOut(
                                                explanations.of(fix),
                                                paragraph -> mended(paragraph, fix, place, length)))
                        .toList();
        return new Finding(
                place.at(found.range().start()), found.severity(), explanations.of(found), fixes);
    }

    /** The same with one more way out, the last. */
    Finding with(WayOut more) {
        List<WayOut> all = new ArrayList<>(fixes);
        all.add(more);
        return new Finding(place, severity, sentence, all);
    }

    /** A text that has changed its length since is left as it is. */
    private static Paragraph mended(Paragraph paragraph, Fix fix, Place place, int length) {
        return paragraph.text(place.language()).text().length() == length
                ? paragraph.apply(place.language(), ChangeSet.of(length, fix.edits()))
                : paragraph;
    }
}
