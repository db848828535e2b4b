package org.travaux.app.files;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.settle.adoption.Obstacle;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that is not ready to be adopted was to be written as the adopted text. The sentence says
 * how much is missing, and the first of it.
 */
public final class NotReady extends Failure {
    private static final long serialVersionUID = 1;

    /** A person reads as many reasons at a glance. */
    private static final int FEW = 3;

    private final transient List<Obstacle> obstacles;

    /**
     * @param obstacles all that is missing, at least one thing
     */
    public NotReady(List<Obstacle> obstacles, Draft draft, Sentences sentences) {
        super(sentence(obstacles, draft, sentences));
        this.obstacles = List.copyOf(obstacles);
    }

    /** All that is missing, in the order of the text. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    private static String sentence(List<Obstacle> obstacles, Draft draft, Sentences sentences) {
        Explanations explanations = new Explanations(sentences);
        String first =
                obstacles.stream()
                        .limit(FEW)
                        .map(obstacle -> explanations.of(obstacle, draft))
                        .collect(Collectors.joining("; "));
        return sentences.say(
                "adoption.missing", obstacles.size(), first, Math.max(0, obstacles.size() - FEW));
    }
}
