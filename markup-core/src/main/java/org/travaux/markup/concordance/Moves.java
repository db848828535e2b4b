package org.travaux.markup.concordance;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.Disagreement.MissingChoice;
import org.travaux.markup.concordance.Disagreement.MovedChoice;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.List;

/**
 * A choice that is missing in one paragraph of a translation and extra in one nearby was moved:
 * that is one thing to say, not two.
 */
final class Moves {
    private static final int NEARBY = 3;

    private final DraftReading reading;
    private final List<List<Disagreement>> found = new ArrayList<>();

    Moves(DraftReading reading, List<List<Disagreement>> compared) {
        this.reading = reading;
        found.addAll(compared);
        for (int i = 0; i < found.size(); i++) {
            for (Disagreement each : compared.get(i)) {
                if (each instanceof MissingChoice missing
                        && missing.kind() == Kind.MISSING_CHOICE) {
                    join(i, missing);
                }
            }
        }
    }

    List<List<Disagreement>> found() {
        return List.copyOf(found);
    }

    private void join(int paragraph, MissingChoice missing) {
        Shape shape = shape(paragraph, missing.there());
        for (int distance = 1; shape != null && distance <= NEARBY; distance++) {
            for (int at : List.of(paragraph + distance, paragraph - distance)) {
                MissingChoice extra =
                        at < 0 || at >= found.size() ? null : extra(at, missing, shape);
                if (extra != null) {
                    replace(at, extra, null);
                    replace(
                            paragraph,
                            missing,
                            new MovedChoice(
                                    missing.there(), extra.there(), at - paragraph, missing.id()));
                    return;
                }
            }
        }
    }

    private @Nullable MissingChoice extra(int paragraph, MissingChoice missing, Shape shape) {
        for (Disagreement each : found.get(paragraph)) {
            if (each instanceof MissingChoice extra
                    && extra.kind() == Kind.EXTRA_CHOICE
                    && extra.there().language().equals(missing.language())
                    && shape.isHeld()
                    && shape.equals(shape(paragraph, extra.there()))) {
                return extra;
            }
        }
        return null;
    }

    private void replace(int paragraph, Disagreement old, @Nullable Disagreement now) {
        List<Disagreement> changed = new ArrayList<>(found.get(paragraph));
        int at = changed.indexOf(old);
        changed.remove(at);
        if (now != null) {
            changed.add(at, now);
        }
        found.set(paragraph, List.copyOf(changed));
    }

    private @Nullable Shape shape(int paragraph, TextPlace place) {
        Language language = place.language();
        for (Choice choice : reading.in(language).paragraph(paragraph).choices()) {
            if (choice.range().equals(place.range())) {
                return Shape.of(choice);
            }
        }
        return null;
    }
}
