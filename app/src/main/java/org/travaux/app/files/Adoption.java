package org.travaux.app.files;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.settle.Obstacle;

import java.util.List;
import java.util.stream.Collectors;

/** Whether a text can be adopted, in a sentence. */
public final class Adoption {
    /** A person reads as many reasons at a glance. */
    private static final int FEW = 3;

    private Adoption() {}

    /**
     * Refuses a text in which something is missing.
     *
     * @throws Failure that says how much is missing, and the first of it
     */
    public static void require(List<Obstacle> obstacles, Draft draft, Sentences sentences)
            throws Failure {
        if (obstacles.isEmpty()) {
            return;
        }
        Explanations explanations = new Explanations(sentences);
        String first =
                obstacles.stream()
                        .limit(FEW)
                        .map(obstacle -> explanations.of(obstacle, draft))
                        .collect(Collectors.joining("; "));
        throw new Failure(
                sentences.say(
                        "adoption.missing",
                        obstacles.size(),
                        first,
                        Math.max(0, obstacles.size() - FEW)));
    }
}
