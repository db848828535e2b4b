package org.travaux.app.view.compiling;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.viewmodel.compiling.ByDelegation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose proposals are shown: everybody's, or those of one delegation. */
final class WhoseBox extends NamedBox<Optional<String>> {
    WhoseBox(ByDelegation<?> proposals, Sentences sentences) {
        super(
                "compile-whose",
                whose(proposals.delegations()),
                each ->
                        each.map(code -> code + " · " + proposals.count(code))
                                .orElseGet(
                                        () ->
                                                sentences.say(
                                                        "compile.all", proposals.all().size())));
        setAccessibleText(sentences.say("compile.filter"));
        setMinWidth(USE_PREF_SIZE);
        valueProperty().subscribe(each -> proposals.show(each.orElse(null)));
    }

    private static List<Optional<String>> whose(List<String> delegations) {
        List<Optional<String>> whose = new ArrayList<>();
        whose.add(Optional.empty());
        delegations.forEach(code -> whose.add(Optional.of(code)));
        return whose;
    }
}
