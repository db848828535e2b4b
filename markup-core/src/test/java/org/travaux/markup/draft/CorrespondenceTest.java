package org.travaux.markup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.List;
import java.util.Set;

/** Which translations are behind the source. */
class CorrespondenceTest {
    private static final Paragraph AGREED =
            Drafts.trilingual(List.of(List.of("We act [now].", "Мы [сейчас].", "Біз [қазір].")))
                    .paragraphs()
                    .getFirst();

    private static Paragraph inserted(Paragraph before, Language language, int at, String words) {
        int length = before.text(language).text().length();
        ChangeSet change = ChangeSet.of(length, TextEdit.insert(at, words));
        return Correspondence.followed(before, before.apply(language, change), Language.ENGLISH);
    }

    private static Set<Language> behind(Paragraph paragraph) {
        return paragraph.correspondence().behind().keySet();
    }

    @Test
    void translations_are_behind_when_the_source_changes_and_until_they_do() {
        Paragraph changed = inserted(AGREED, Language.ENGLISH, 2, " shall");
        assertEquals(Set.of(Language.RUSSIAN, Language.KAZAKH), behind(changed));
        Paragraph translated = inserted(changed, Language.RUSSIAN, 2, " будем");
        assertEquals(Set.of(Language.KAZAKH), behind(translated));
        Paragraph again = inserted(translated, Language.ENGLISH, 2, " all");
        assertEquals(Set.of(Language.RUSSIAN, Language.KAZAKH), behind(again));
        assertEquals(
                Set.of(Language.RUSSIAN),
                behind(again.withCorrespondence(again.correspondence().upToDate(Language.KAZAKH))));
    }

    @Test
    void a_source_that_is_what_it_was_leaves_nothing_behind() {
        Paragraph changed = inserted(AGREED, Language.ENGLISH, 2, " shall");
        int length = changed.text(Language.ENGLISH).text().length();
        ChangeSet back = ChangeSet.of(length, TextEdit.replace(2, 8, ""));
        Paragraph undone =
                Correspondence.followed(
                        changed, changed.apply(Language.ENGLISH, back), Language.ENGLISH);
        assertEquals(Set.of(), behind(undone));
    }

    @Test
    void positions_and_brackets_leave_nothing_behind() {
        assertEquals(Set.of(), behind(inserted(AGREED, Language.ENGLISH, 12, " (+KAZ; -CHN)")));
        assertEquals(
                Set.of(), behind(inserted(AGREED, Language.ENGLISH, 13, " {to be streamlined}")));
    }

    @Test
    void what_is_meant_so_is_known_by_its_finding() {
        Correspondence known = Correspondence.NONE.with(MeantSo.of("number:ru:30/31", "first"));
        known = known.with(MeantSo.of("number:ru:30/31", "second"));
        assertEquals(List.of(MeantSo.of("number:ru:30/31", "second")), known.meantSo());
        assertEquals(Correspondence.NONE, known.without("number:ru:30/31"));
    }
}
