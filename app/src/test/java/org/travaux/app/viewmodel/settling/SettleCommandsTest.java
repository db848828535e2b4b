package org.travaux.app.viewmodel.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class SettleCommandsTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(3));
    private final SettleCommands commands =
            new SettleCommands(model, new CurrentForum(model.services()));

    private void show(String english, String russian) {
        show(List.of(english), List.of(russian));
    }

    private void show(List<String> english, List<String> russian) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + i,
                            ParagraphKind.PLAIN,
                            null,
                            0,
                            Map.of(
                                    Language.ENGLISH,
                                    MarkedText.plain(english.get(i)),
                                    Language.RUSSIAN,
                                    MarkedText.plain(russian.get(i)))));
        }
        List<Language> languages = List.of(Language.ENGLISH, Language.RUSSIAN);
        model.show(model.prepare(Draft.of("cica", languages, paragraphs)));
    }

    private void caretAt(int offset) {
        model.placeCaret(new Place(0, Language.ENGLISH, offset));
    }

    private String text(Language language) {
        return model.session().draft().texts(language).getFirst();
    }

    private @Nullable String said() {
        Notice notice = model.noticeProperty().get();
        return notice == null ? null : notice.sentence();
    }

    @Test
    void the_alternative_under_the_caret_is_adopted_in_every_language_and_undone_as_one_step() {
        show("We [note] (-CHN) [welcome] (+CHN) it", "Мы [видим] (-CHN) [ценим] (+CHN) это");
        caretAt(20);
        commands.adoptHere();
        assertEquals("We welcome it", text(Language.ENGLISH));
        assertEquals("Мы ценим это", text(Language.RUSSIAN));
        model.undo();
        assertEquals("We [note] (-CHN) [welcome] (+CHN) it", text(Language.ENGLISH));
        assertEquals("Мы [видим] (-CHN) [ценим] (+CHN) это", text(Language.RUSSIAN));
    }

    @Test
    void all_alternatives_are_deleted() {
        show("We [kindly] ask", "Мы [любезно] просим");
        caretAt(5);
        commands.deleteAll();
        assertEquals("We ask", text(Language.ENGLISH));
        assertEquals("Мы просим", text(Language.RUSSIAN));
    }

    @Test
    void other_words_are_agreed_in_every_language() {
        show("We [kindly] ask", "Мы [любезно] просим");
        caretAt(5);
        assertEquals(List.of(Language.ENGLISH, Language.RUSSIAN), commands.languages());
        assertEquals(
                "Nothing was changed. Give the wording in Russian too.",
                commands.replace(Map.of(Language.ENGLISH, "do", Language.RUSSIAN, " ")));
        assertNull(commands.replace(Map.of(Language.ENGLISH, "do", Language.RUSSIAN, "очень")));
        assertEquals("We do ask", text(Language.ENGLISH));
        assertEquals("Мы очень просим", text(Language.RUSSIAN));
    }

    @Test
    void a_language_in_the_way_is_named_and_nothing_is_changed() {
        show("We [note] [welcome] it", "Мы [видим] это");
        caretAt(12);
        commands.adoptHere();
        assertEquals("We [note] [welcome] it", text(Language.ENGLISH));
        assertEquals(
                "Nothing was changed. Russian does not have the same alternatives: add what is"
                        + " missing there first.",
                said());
    }

    @Test
    void without_a_choice_under_the_caret_the_user_is_told_what_to_do() {
        show("We [note] it", "Мы [видим] это");
        caretAt(0);
        commands.adoptHere();
        assertNotNull(said());
        assertEquals(List.of(), commands.languages());
    }

    @Test
    void before_it_is_settled_every_language_is_shown_as_it_would_read() {
        show("We [note] [welcome] it", "Мы [видим] [ценим] это");
        caretAt(12);
        assertEquals(1, commands.alternativeHere());
        SettleCommands.Outlook outlook = commands.outlook(new Decision.Adopt(1));
        assertEquals(
                List.of("We welcome it", "Мы ценим это"),
                outlook.changes().stream().map(SentenceChange::after).toList());
        assertEquals("We [note] [welcome] it", text(Language.ENGLISH));
        show("We [note] [welcome] it", "Мы [видим] это");
        caretAt(12);
        assertEquals(
                "Russian does not have the same alternatives: add what is missing there first.",
                commands.outlook(new Decision.Adopt(1)).wrong());
    }

    @Test
    void words_for_a_bracket_over_several_paragraphs_are_seen_while_they_are_typed() {
        show(
                List.of("First.", "We [note.", "They go.", "They stay] (-CHN) here."),
                List.of("Начало.", "Мы [видим.", "Они идут.", "Они стоят] (-CHN) здесь."));
        model.placeCaret(new Place(2, Language.ENGLISH, 3));
        assertEquals(
                Map.of(Language.ENGLISH, "We urge\nhere."),
                commands.preview(Map.of(Language.ENGLISH, "urge", Language.RUSSIAN, " ")));
        assertNull(commands.replace(Map.of(Language.ENGLISH, "urge", Language.RUSSIAN, "просим")));
        assertEquals(
                List.of("First.", "We urge", "", "here."),
                model.session().draft().texts(Language.ENGLISH));
    }
}
