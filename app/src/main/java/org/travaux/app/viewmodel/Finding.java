package org.travaux.app.viewmodel;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.Severity;
import org.travaux.markup.text.ChangeSet;

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
                                                ChangeSet.of(length, fix.edits())))
                        .toList();
        return new Finding(
                place.at(found.range().start()), found.severity(), explanations.of(found), fixes);
    }
}
