package org.travaux.app.viewmodel.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.List;

class RowModelTest {
    @Test
    void a_row_shows_its_label_and_its_languages_in_the_drafts_order() {
        Paragraph labelled =
                TestDrafts.paragraph("p", "Rivers join us", "Реки нас соединяют", "Өзендер")
                        .withLabel(new ParagraphLabel("PP3 bis"))
                        .withKind(ParagraphKind.PREAMBULAR);
        RowModel row = row(TestDrafts.trilingual(List.of(labelled)));
        assertEquals("PP3 bis", row.label());
        assertEquals(ParagraphKind.PREAMBULAR, row.kind());
        assertEquals(
                TestDrafts.LANGUAGES, row.cells().stream().map(RowModel.Cell::language).toList());
        assertEquals(
                List.of("Rivers join us", "Реки нас соединяют", "Өзендер"),
                row.cells().stream().map(cell -> cell.text().text()).toList());
        assertEquals("", row(TestDrafts.english("no label")).label());
    }

    @Test
    void a_row_says_its_label_and_where_in_a_table_it_stands() {
        Paragraph cell = TestDrafts.schedule().paragraphs().get(3);
        Sentences english = Sentences.in("en");
        assertEquals(
                "Row 2, column 1 of a table",
                row(TestDrafts.trilingual(List.of(cell))).called(english));
        Paragraph labelled = cell.withLabel(new ParagraphLabel("(a)"));
        assertEquals(
                "(a) · Row 2, column 1 of a table",
                row(TestDrafts.trilingual(List.of(labelled))).called(english));
        assertEquals("", row(TestDrafts.english("no label")).called(english));
    }

    @Test
    void a_row_follows_what_is_typed() {
        Session session = Texts.session(TestDrafts.row("We act", "Мы", "Біз"));
        ChangeSet change = ChangeSet.of(6, TextEdit.insert(3, "[shall] "));
        session.edit(new Place(0, Language.ENGLISH, 3), change);
        RowModel row = RowModel.of(session, 0, session.draft().languages(), Texts.CODES);
        assertEquals("We [shall] act", row.cells().getFirst().text().text());
        assertEquals(RowState.OPEN, row.state());
        assertEquals(RowMatch.DIFFERENT, row.match());
    }

    @Test
    void languages_with_the_same_choices_agree_in_whatever_order() {
        assertEquals(RowMatch.SAME, match("[a][b] c [d]", "[г] в [а][б]", "[а] б [в][г]"));
        assertEquals(RowMatch.SAME, match("", "", ""));
        assertEquals(RowMatch.SAME, match("no choice", "нет", "жоқ"));
    }

    @Test
    void languages_differ_when_one_has_other_choices_or_alternatives() {
        assertEquals(RowMatch.DIFFERENT, match("[a] b", "а б", "а б"));
        assertEquals(RowMatch.DIFFERENT, match("[a][b] c", "[а] б", "[а][б] в"));
    }

    @Test
    void a_language_without_text_is_missing_whatever_the_others_say() {
        assertEquals(RowMatch.MISSING, match("[a] b", "", "[а] б"));
        assertEquals(RowMatch.MISSING, match("a", "а", "  "));
    }

    private static RowModel row(Draft draft) {
        return RowModel.of(Texts.session(draft), 0, draft.languages(), Texts.CODES);
    }

    private static RowMatch match(String english, String russian, String kazakh) {
        return row(TestDrafts.row(english, russian, kazakh)).match();
    }
}
