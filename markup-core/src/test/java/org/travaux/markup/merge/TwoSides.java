package org.travaux.markup.merge;

import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.compile.NegotiatedTexts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.edit.Alternatives;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Positions;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A draft in three languages that was negotiated for a while, and two states that came of it: words
 * changed, positions taken, points settled, paragraphs agreed, labelled, moved, put in, taken out.
 */
record TwoSides(Draft base, Draft ours, Draft theirs) {
    private static final List<String> DELEGATIONS = List.of("CHN", "RUS", "USA", "JPN");

    static TwoSides generated(int seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            texts.add(NegotiatedTexts.paragraph(random));
        }
        List<Language> languages =
                seed % 4 == 0 ? List.of(Language.ENGLISH) : NegotiatedTexts.LANGUAGES;
        Draft plain = NegotiatedTexts.draft("p", texts, languages);
        Draft base = DraftReading.of(plain).withIdentities(new Ids(random));
        base = changed(base, random, random.nextInt(4), "b");
        Draft ours = changed(base, random, 1 + random.nextInt(5), "o");
        Draft theirs = changed(base, random, 1 + random.nextInt(5), "t");
        return new TwoSides(base, ours, theirs);
    }

    Merged merged() {
        return Merger.merge(base, ours, theirs, "one", "other", "2027-05-14");
    }

    TwoSides swapped() {
        return new TwoSides(base, theirs, ours);
    }

    static Draft changed(Draft draft, Random random, int changes, String name) {
        Draft changed = draft;
        for (int i = 0; i < changes; i++) {
            // Often the same paragraphs, so that both sides meet.
            int most = random.nextBoolean() ? 2 : changed.paragraphs().size();
            int at = random.nextInt(Math.min(most, changed.paragraphs().size()));
            changed = changed(changed, at, random, name + i);
            changed = DraftReading.of(changed).withIdentities(new Ids(random));
        }
        return changed;
    }

    private static Draft changed(Draft draft, int at, Random random, String name) {
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        Paragraph paragraph = paragraphs.get(at);
        switch (random.nextInt(18)) {
            case 0, 1, 2, 3 -> {
                return edited(draft, at, random.nextInt(), random.nextInt(4) == 0);
            }
            case 4, 5, 6 -> {
                return positioned(draft, at, random);
            }
            case 7, 8 -> {
                return settled(draft, at, random);
            }
            case 9 ->
                    paragraphs.set(
                            at,
                            paragraph.withStatus(
                                    StatusChange.of(
                                            random.nextBoolean()
                                                    ? ParagraphStatus.AGREED_AD_REF
                                                    : ParagraphStatus.RESERVED,
                                            Forum.INFORMALS,
                                            "2027-05-1" + random.nextInt(10),
                                            "")));
            case 10 ->
                    paragraphs.set(
                            at,
                            paragraph.withLabel(
                                    new ParagraphLabel("OP" + (1 + random.nextInt(30)))));
            case 11 -> Collections.swap(paragraphs, at, random.nextInt(paragraphs.size()));
            case 12, 13 -> {
                return bracketed(draft, at, random.nextInt());
            }
            case 14 -> {
                return alternative(draft, at, random);
            }
            case 15 -> {
                return unbracketed(draft, at);
            }
            case 16 -> paragraphs.add(at, fresh(draft, random, name));
            default -> {
                if (paragraphs.size() > 2) {
                    paragraphs.remove(at);
                }
            }
        }
        return draft.withParagraphs(paragraphs);
    }

    private static Paragraph fresh(Draft draft, Random random, String name) {
        List<String> text = List.of(NegotiatedTexts.paragraph(random));
        Paragraph like = NegotiatedTexts.draft("", text, draft.languages()).paragraphs().getFirst();
        return Paragraph.of(
                name + random.nextInt(1_000_000), ParagraphKind.OPERATIVE, null, 0, like.texts());
    }

    /** The same word changed in every language, or in one. */
    private static Draft edited(Draft draft, int at, int seed, boolean inOne) {
        Draft changed = draft;
        for (Language language : draft.languages()) {
            String text = draft.paragraphs().get(at).text(language).text();
            if (!text.isBlank() && (!inOne || language.equals(draft.sourceLanguage()))) {
                String now = NegotiatedTexts.edited(text, new Random(seed));
                changed = changed.apply(at, language, ChangeSet.between(text, now));
            }
        }
        return changed;
    }

    /** Brackets around some words, whole open points among them. */
    private static Draft bracketed(Draft draft, int at, int seed) {
        Draft changed = draft;
        for (Language language : draft.languages()) {
            String text = draft.paragraphs().get(at).text(language).text();
            Random random = new Random(seed);
            List<TextRange> words = WordTokens.of(text).ranges();
            if (words.size() > 4) {
                int from = random.nextInt(words.size() - 4);
                TextRange range =
                        new TextRange(
                                words.get(from).start(), words.get(from + random.nextInt(4)).end());
                String inside = range.of(text);
                if (!inside.contains("[") && !inside.contains("]") && !inside.contains("(")) {
                    ChangeSet change =
                            ChangeSet.of(
                                    text.length(),
                                    TextEdit.insert(range.start(), "["),
                                    TextEdit.insert(range.end(), "]"));
                    changed = changed.apply(at, language, change);
                }
            }
        }
        return changed;
    }

    private static Draft alternative(Draft draft, int at, Random random) {
        Draft changed = draft;
        String words = NegotiatedTexts.words(random, 2);
        for (Language language : draft.languages()) {
            Passage passage = Passage.of(draft.paragraphs().get(at), language, draft.notation());
            Outcome outcome =
                    Alternatives.add(
                            passage, 0, words, DelegationStance.of("CHN", Stance.SUPPORTS));
            if (outcome instanceof Outcome.Changed(ChangeSet change, int _)) {
                changed = changed.apply(at, language, change);
            }
        }
        return changed;
    }

    /** An open point decided by hand, with no record: its first alternative typed over it. */
    private static Draft unbracketed(Draft draft, int at) {
        Draft changed = draft;
        for (Language language : draft.languages()) {
            Passage passage = Passage.of(draft.paragraphs().get(at), language, draft.notation());
            if (!passage.reading().choices().isEmpty()) {
                Choice choice = passage.reading().choices().getFirst();
                String words = choice.alternatives().getFirst().words().of(passage.text());
                ChangeSet change =
                        ChangeSet.of(passage.text().length(), new TextEdit(choice.range(), words));
                changed = changed.apply(at, language, change);
            }
        }
        return changed;
    }

    private static Draft positioned(Draft draft, int at, Random random) {
        Stance stance = random.nextBoolean() ? Stance.SUPPORTS : Stance.OPPOSES;
        String delegation = DELEGATIONS.get(random.nextInt(DELEGATIONS.size()));
        Draft changed = draft;
        for (Language language : draft.languages()) {
            Passage passage = Passage.of(draft.paragraphs().get(at), language, draft.notation());
            Outcome outcome =
                    Positions.take(
                            passage,
                            new Target.OnAlternative(0, 0),
                            DelegationStance.of(delegation, stance));
            if (outcome instanceof Outcome.Changed(ChangeSet change, int _)) {
                changed = changed.apply(at, language, change);
            }
        }
        return changed;
    }

    private static Draft settled(Draft draft, int at, Random random) {
        if (draft.paragraphs().get(at).choices().isEmpty()) {
            return draft;
        }
        String id = draft.paragraphs().get(at).choices().getFirst().id();
        Decision decision = random.nextInt(3) == 0 ? new Decision.Delete() : new Decision.Adopt(0);
        return DraftSettling.settle(
                        draft,
                        Map.of(id, decision),
                        new Occasion(Forum.INFORMALS, "2027-05-1" + random.nextInt(10)))
                .draft();
    }
}
