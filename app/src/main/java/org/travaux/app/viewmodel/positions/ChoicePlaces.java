package org.travaux.app.viewmodel.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Choice;

import java.util.List;

/** Where in the text a choice stands now. */
final class ChoicePlaces {
    private ChoicePlaces() {}

    /**
     * The beginning of an alternative's words.
     *
     * @param paragraph the id of the paragraph in which the choice opens
     * @param choice its id
     * @param alternative the index of the alternative; below 0 for the first
     * @param languages the language that is wanted first, then those that will do
     * @return null if the draft has no such choice any more
     */
    static @Nullable Place of(
            Session session,
            String paragraph,
            String choice,
            int alternative,
            List<Language> languages) {
        List<Paragraph> paragraphs = session.draft().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).id().equals(paragraph)) {
                for (ChoiceIdentity identity : paragraphs.get(i).choices()) {
                    if (identity.id().equals(choice)) {
                        return place(session, i, identity, alternative, languages);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Place place(
            Session session,
            int paragraph,
            ChoiceIdentity identity,
            int alternative,
            List<Language> languages) {
        for (Language language : languages) {
            Integer start = identity.at().get(language);
            if (start != null) {
                return new Place(
                        paragraph,
                        language,
                        words(session, paragraph, language, start, Math.max(0, alternative)));
            }
        }
        return null;
    }

    /** A choice that ends in a later paragraph has its words right behind the bracket. */
    private static int words(
            Session session, int paragraph, Language language, int start, int alternative) {
        for (Choice choice : session.text(paragraph, language).reading().choices()) {
            if (choice.range().start() == start && alternative < choice.alternatives().size()) {
                return choice.alternatives().get(alternative).words().start();
            }
        }
        return start + 1;
    }
}
