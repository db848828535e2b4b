package org.travaux.markup.merge;

import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees to it that no id stands twice in a draft, as where one side cut a paragraph in two and the
 * other changed what is now the second: the first in the text keeps it.
 */
final class UniqueIds {
    private final Ids ids;
    private final Set<String> paragraphs = new HashSet<>();
    private final Set<String> choices = new HashSet<>();

    UniqueIds(Ids ids) {
        this.ids = ids;
    }

    /** A paragraph with the ids that are still free; its other choices have none. */
    Paragraph free(Paragraph paragraph) {
        Paragraph free = paragraph;
        if (!paragraphs.add(paragraph.id())) {
            free = called(paragraph, ids.next('p'));
            paragraphs.add(free.id());
        }
        List<ChoiceIdentity> own = new ArrayList<>();
        for (ChoiceIdentity choice : paragraph.choices()) {
            if (choices.add(choice.id())) {
                own.add(choice);
            }
        }
        return own.size() == paragraph.choices().size() ? free : free.withChoices(own);
    }

    private static Paragraph called(Paragraph like, String id) {
        return new Paragraph(
                id,
                like.kind(),
                like.label(),
                like.level(),
                like.layout(),
                like.texts(),
                like.choices(),
                like.correspondence(),
                like.history(),
                like.passages(),
                like.settlements(),
                like.unknown());
    }
}
