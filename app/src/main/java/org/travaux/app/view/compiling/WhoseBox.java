package org.travaux.app.view.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Whose proposals are shown: everybody's, or those of one delegation. */
final class WhoseBox extends NamedBox<Optional<String>> {
    /**
     * @param count how many proposals are a delegation's
     * @param all how many there are
     * @param show shows those of a delegation, or all if it is null
     */
    WhoseBox(
            List<String> delegations,
            ToLongFunction<String> count,
            int all,
            Consumer<@Nullable String> show,
            Sentences sentences) {
        super(
                "compile-whose",
                whose(delegations),
                each ->
                        each.map(code -> code + " · " + count.applyAsLong(code))
                                .orElseGet(() -> sentences.say("compile.all", all)));
        setAccessibleText(sentences.say("compile.filter"));
        setMinWidth(USE_PREF_SIZE);
        valueProperty().subscribe(each -> show.accept(each.orElse(null)));
    }

    private static List<Optional<String>> whose(List<String> delegations) {
        List<Optional<String>> whose = new ArrayList<>();
        whose.add(Optional.empty());
        delegations.forEach(code -> whose.add(Optional.of(code)));
        return whose;
    }
}
