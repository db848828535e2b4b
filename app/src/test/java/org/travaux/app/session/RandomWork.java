package org.travaux.app.session;

import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.paragraphs.ParagraphSplitting;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.edit.Cuts;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Emphasis;
import org.travaux.markup.edit.GestureResult;
import org.travaux.markup.edit.Gestures;
import org.travaux.markup.edit.Insertion;
import org.travaux.markup.edit.Target;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final List<String> DELEGATIONS = List.of("KAZ", "CHN", "TUR", "EU");

    private static final int LONG_TEXT = 150;
    private static final int MANY_PARAGRAPHS = 9;

    private final SplittableRandom random;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Session session;
    private int paragraphs;

    private RandomWork(int seed, boolean late) {
        random = new SplittableRandom(seed);
        List<Paragraph> first = new ArrayList<>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            first.add(paragraph());
        }
        Background background =
                late ? Background.atOnce(waiting::add, Runnable::run) : Background.none();
        session = new Session(TestDrafts.trilingual(first), random.split(), background);
    }

    /** Anything may be typed anywhere; the draft is read after every gesture. */
    static RandomWork atOnce(int seed) {
        return new RandomWork(seed, false);
    }

    /** Anything may be typed anywhere; the draft is read now and then. */
    static RandomWork late(int seed) {
        return new RandomWork(seed, true);
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
        switch (random.nextInt(22)) {
            case 0, 1 -> repeat(session::undo);
            case 2, 3 -> repeat(session::redo);
            case 4 -> move();
            case 5 -> insertParagraph();
            case 6 -> retranslate();
            case 7 -> delete();
            case 8 -> replace();
            case 9 -> session.saved(session.state());
            case 10 -> split();
            case 11 -> join();
            case 12 -> renumber();
            case 13 -> mark();
            case 14 -> say();
            case 15, 16, 17 -> negotiate();
            case 18 -> paste();
            default -> type();
        }
        answer();
        if (random.nextInt(6) == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Says whether agreed text may be changed, if that is asked. */
    private void answer() {
        if (random.nextBoolean()) {
            session.allowHeld("2027-05-14");
        } else {
            session.dropHeld();
        }
    }

    private void renumber() {
        if (!session.draft().paragraphs().isEmpty()) {
            Place at = new Place(0, Language.ENGLISH, 0);
            DraftReading reading = session.reading().update(session.draft());
            session.renumber(reading.update(Renumbering.of(reading, _ -> true).after()), at, at);
        }
    }

    private void split() {
        int count = session.draft().paragraphs().size();
        if (count == 0 || count > MANY_PARAGRAPHS) {
            return;
        }
        Place at = place();
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        Paragraph split = changed.remove(at.paragraph());
        Map<Language, Integer> cuts =
                Cuts.of(
                        split,
                        language -> session.text(at.paragraph(), language).reading(),
                        at.language(),
                        at.offset());
        changed.addAll(
                at.paragraph(),
                ParagraphSplitting.cut(split, cuts, at.language(), session.newParagraphId()));
        change(changed);
    }

    private void join() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        if (changed.size() > 1) {
            int first = random.nextInt(changed.size() - 1);
            Paragraph second = changed.remove(first + 1);
            changed.set(first, ParagraphSplitting.join(changed.get(first), second));
            change(changed);
        }
    }

    private void mark() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        if (!changed.isEmpty()) {
            Place at = place();
            Paragraph paragraph = changed.get(at.paragraph());
            TextRange range =
                    new TextRange(at.offset(), random.nextInt(at.offset(), length(at) + 1));
            Mark.Kind kind = random.nextBoolean() ? Mark.Kind.BOLD : Mark.Kind.ITALIC;
            List<Mark> marks = Emphasis.toggle(paragraph.text(at.language()), kind, range);
            changed.set(at.paragraph(), paragraph.withMarks(at.language(), marks));
            change(changed);
        }
    }

    private void say() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        if (!changed.isEmpty()) {
            int at = random.nextInt(changed.size());
            List<ParagraphStatus> all = List.of(ParagraphStatus.values());
            ParagraphStatus status = all.get(random.nextInt(all.size()));
            changed.set(
                    at,
                    changed.get(at).withStatus(StatusChange.of(status, null, "2027-05-13", "so")));
            change(changed);
        }
    }

    private void negotiate() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        if (changed.isEmpty()) {
            return;
        }
        Place at = place();
        if (length(at) > LONG_TEXT) {
            return;
        }
        Draft draft = session.draft();
        Gestures gestures =
                new Gestures(
                        changed.get(at.paragraph()),
                        at.language(),
                        draft.sourceFirst(),
                        draft.notation(),
                        new Ids(random));
        String delegation = DELEGATIONS.get(random.nextInt(DELEGATIONS.size()));
        Target target = new Target.OnAlternative(random.nextInt(2), random.nextInt(2));
        TextRange selected =
                new TextRange(at.offset(), random.nextInt(at.offset(), length(at) + 1));
        GestureResult done =
                switch (random.nextInt(9)) {
                    case 0 ->
                            gestures.take(target, DelegationStance.of(delegation, Stance.OPPOSES));
                    case 1 -> gestures.lift(target, delegation);
                    case 2 -> gestures.propose(selected, delegation, "");
                    case 3 -> alternatives(gestures, delegation);
                    case 4 -> gestures.removeAlternative(0, random.nextInt(2));
                    case 5 -> gestures.split(0, 0);
                    case 6 -> gestures.join(0);
                    case 7 -> gestures.mark(at.offset(), kind());
                    default -> gestures.propose(selected, delegation, "shared waters");
                };
        changed.set(at.paragraph(), done.paragraph());
        change(changed);
    }

    private GestureResult alternatives(Gestures gestures, String delegation) {
        return gestures.addAlternative(0, "ice", DelegationStance.of(delegation, Stance.SUPPORTS));
    }

    private BracketKind kind() {
        return List.of(BracketKind.CONTESTED, BracketKind.PLACEHOLDER, BracketKind.CITATION)
                .get(random.nextInt(3));
    }

    /** Puts a text, or several as rows, in place of some words. */
    private void paste() {
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        if (changed.isEmpty() || changed.size() > MANY_PARAGRAPHS) {
            return;
        }
        Place at = place();
        Paragraph into = changed.remove(at.paragraph());
        TextRange replaced =
                new TextRange(at.offset(), random.nextInt(at.offset(), length(at) + 1));
        List<MarkedText> texts = List.of(Asterisks.read(scrap()), Asterisks.read(scrap()));
        List<Paragraph> pasted =
                random.nextBoolean()
                        ? List.of(Insertion.insert(into, at.language(), replaced, texts.getFirst()))
                        : Insertion.insert(
                                Insertion.insert(into, at.language(), replaced, MarkedText.EMPTY),
                                at.language(),
                                at.offset(),
                                texts,
                                Map.of(at.language(), at.offset()),
                                session::newParagraphId);
        changed.addAll(at.paragraph(), pasted);
        change(changed);
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
            boolean paused = random.nextInt(20) == 0;
            if (!session.type(caret, ChangeSet.of(length(caret), edit), paused)) {
                return;
            }
            caret = caret.at(caret.offset() + 1);
        }
    }

    private void delete() {
        if (session.draft().paragraphs().isEmpty()) {
            return;
        }
        Place caret = place();
        for (int i = random.nextInt(9); i > 0 && caret.offset() > 0; i--) {
            TextEdit edit = TextEdit.replace(caret.offset() - 1, caret.offset(), "");
            if (!session.type(caret, ChangeSet.of(length(caret), edit), false)) {
                return;
            }
            caret = caret.at(caret.offset() - 1);
        }
    }

    private void replace() {
        if (session.draft().paragraphs().isEmpty()) {
            return;
        }
        Place caret = place();
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
        return SCRAPS.get(random.nextInt(SCRAPS.size()));
    }
}
