package org.travaux.app.session;

import org.travaux.app.TestDrafts;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;

/** Somebody who works on a draft without thinking, the same way for the same seed. */
final class RandomWork {
    private static final List<String> SCRAPS =
            List.of(
                    "water ",
                    "basin ",
                    "[shall] (+KAZ) ",
                    "[should] (-UZB; +TJK) [may] (CHN tcb) ",
                    "реки ",
                    "[призывая] (-КНР) ",
                    "өзендері ",
                    "[ортақ [су] (+TUR)] (KGZ, TJK: қалдыру) ",
                    "**firm** *mild* ",
                    "[",
                    "]",
                    "] (+MNG)",
                    "(",
                    ")",
                    "\\[",
                    "\\",
                    "[X] ",
                    "[...]",
                    "{note} ",
                    "modalit[y][ies] ",
                    "\u2060",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\u200f",
                    "\n");

    private static final List<String> PAIRED =
            List.of(
                    "water ",
                    "[shall] (+KAZ) ",
                    "[should] (-UZB; +TJK) [may] (CHN tcb) ",
                    "реки [призывая] (-КНР) ",
                    "[ортақ [су] (+TUR)] (KGZ, TJK: қалдыру) ",
                    "*mild* [X] ",
                    "modalit[y][ies] ");

    private static final int LONG_TEXT = 150;
    private static final int MANY_PARAGRAPHS = 9;

    private final SplittableRandom random;
    private final List<String> scraps;
    private final boolean paired;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Session session;
    private int paragraphs;

    private RandomWork(int seed, List<String> scraps, boolean late) {
        this.scraps = scraps;
        this.paired = scraps.equals(PAIRED);
        random = new SplittableRandom(seed);
        List<Paragraph> first = new ArrayList<>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            first.add(paragraph());
        }
        Background background =
                late ? new Background(waiting::add, Runnable::run) : Background.none();
        session = new Session(TestDrafts.trilingual(first), random.split(), background);
    }

    /** No bracket ever closes in another paragraph; the draft is read after every gesture. */
    static RandomWork paired(int seed) {
        return new RandomWork(seed, PAIRED, false);
    }

    /** Anything may be typed anywhere; the draft is read after every gesture. */
    static RandomWork atOnce(int seed) {
        return new RandomWork(seed, SCRAPS, false);
    }

    /** Anything may be typed anywhere; the draft is read now and then. */
    static RandomWork late(int seed) {
        return new RandomWork(seed, SCRAPS, true);
    }

    Session session() {
        return session;
    }

    /** Reads the whole draft until it is read as it is. */
    void catchUp() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    void gesture() {
        switch (random.nextInt(12)) {
            case 0 -> repeat(session::undo);
            case 1 -> repeat(session::redo);
            case 2 -> move();
            case 3 -> insertParagraph();
            case 4 -> retranslate();
            case 5, 6 -> delete();
            case 7 -> replace();
            case 8 -> session.saved(session.state());
            default -> type();
        }
        if (random.nextInt(6) == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void repeat(Runnable what) {
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            what.run();
        }
    }

    private void type() {
        if (session.draft().paragraphs().isEmpty()) {
            return;
        }
        Place caret = place();
        if (length(caret) > LONG_TEXT) {
            clear(caret);
            return;
        }
        for (char letter : scrap().toCharArray()) {
            TextEdit edit = TextEdit.insert(caret.offset(), String.valueOf(letter));
            session.type(caret, ChangeSet.of(length(caret), edit), random.nextInt(20) == 0);
            caret = caret.at(caret.offset() + 1);
        }
    }

    private void delete() {
        if (session.draft().paragraphs().isEmpty()) {
            return;
        }
        Place caret = place();
        if (paired) {
            clear(caret);
            return;
        }
        for (int i = random.nextInt(9); i > 0 && caret.offset() > 0; i--) {
            TextEdit edit = TextEdit.replace(caret.offset() - 1, caret.offset(), "");
            session.type(caret, ChangeSet.of(length(caret), edit), false);
            caret = caret.at(caret.offset() - 1);
        }
    }

    private void replace() {
        if (session.draft().paragraphs().isEmpty()) {
            return;
        }
        Place caret = place();
        if (paired) {
            session.edit(
                    caret,
                    ChangeSet.of(length(caret), TextEdit.insert(caret.offset(), scrap())));
            return;
        }
        int end = caret.offset() + random.nextInt(length(caret) - caret.offset() + 1);
        String with = random.nextInt(3) == 0 ? "" : scrap();
        TextEdit edit = TextEdit.replace(caret.offset(), end, with);
        session.edit(caret, ChangeSet.of(length(caret), edit));
    }

    private void clear(Place caret) {
        TextEdit edit = TextEdit.replace(0, length(caret), "");
        session.edit(caret, ChangeSet.of(length(caret), edit));
    }

    private void move() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        if (changed.size() > 1) {
            Paragraph moved = changed.remove(random.nextInt(changed.size()));
            if (changed.size() < MANY_PARAGRAPHS && random.nextInt(3) > 0) {
                changed.add(random.nextInt(changed.size() + 1), moved);
            }
            change(changed);
        }
    }

    private void insertParagraph() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        changed.add(random.nextInt(changed.size() + 1), paragraph());
        change(changed);
    }

    /** Changes two paragraphs in two languages at once. */
    private void retranslate() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        for (int i = 0; i < 2 && !changed.isEmpty(); i++) {
            int at = random.nextInt(changed.size());
            Paragraph paragraph = changed.get(at);
            for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
                int length = paragraph.text(language).text().length();
                TextEdit edit = TextEdit.insert(random.nextInt(length + 1), scrap());
                paragraph = paragraph.apply(language, ChangeSet.of(length, edit));
            }
            changed.set(at, paragraph);
        }
        change(changed);
    }

    private void change(List<Paragraph> changed) {
        Place caret = new Place(0, Language.ENGLISH, 0);
        session.change(changed, caret, caret);
    }

    private Place place() {
        int paragraph = random.nextInt(session.draft().paragraphs().size());
        Language language = TestDrafts.LANGUAGES.get(random.nextInt(3));
        Place start = new Place(paragraph, language, 0);
        return start.at(random.nextInt(length(start) + 1));
    }

    private int length(Place place) {
        return session.text(place.paragraph(), place.language()).text().length();
    }

    private Paragraph paragraph() {
        String[] texts = new String[3];
        for (int i = 0; i < texts.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int scraps = random.nextInt(6); scraps > 0; scraps--) {
                text.append(scrap());
            }
            texts[i] = text.toString();
        }
        return TestDrafts.paragraph("p" + paragraphs++, texts);
    }

    private String scrap() {
        return scraps.get(random.nextInt(scraps.size()));
    }
}
