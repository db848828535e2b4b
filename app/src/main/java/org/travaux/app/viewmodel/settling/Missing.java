package org.travaux.app.viewmodel.settling;

import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.settle.adoption.Obstacle;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that is missing before the text can be adopted, as a line of a list.
 *
 * @param sentence the paragraph, what is missing, who holds it
 * @param obstacles the same thing in each language in which it is missing, in their order
 */
public record Missing(String sentence, List<Obstacle> obstacles) {
    public Missing {
        obstacles = List.copyOf(obstacles);
    }

    /** What is missing. */
    public Obstacle.Kind kind() {
        return obstacles.getFirst().kind();
    }

    /** Whether it stands in no paragraph. */
    public boolean isOnDraft() {
        return obstacles.getFirst().isOnDraft();
    }

    /** The languages in which it is missing. */
    public List<Language> languages() {
        return obstacles.stream().map(Obstacle::language).distinct().toList();
    }

    /** Where it is, in a language or else in the first that lacks it. */
    Place place(Language language) {
        Obstacle at =
                obstacles.stream()
                        .filter(each -> each.language().equals(language))
                        .findFirst()
                        .orElse(obstacles.getFirst());
        return new Place(at.paragraph(), at.language(), at.range().start());
    }

    /** The same, which is missing in another language too. */
    Missing also(Missing other) {
        List<Obstacle> both = new ArrayList<>(obstacles);
        both.addAll(other.obstacles);
        return new Missing(sentence, both);
    }
}
