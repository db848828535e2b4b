package org.travaux.markup.settle.preview;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.edit.Alternatives;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Positions;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A compiled draft as the base was, or as a copy was, by what was recorded of each proposal when it
 * came in. What was settled since stays settled.
 */
public final class CompiledText {
    private final Profile profile;
    private final List<Language> languages;
    private final Language language;

    /** By the id of the paragraph. */
    private final Map<String, List<Kept>> recorded = new HashMap<>();

    /** What came in with the copies that are wanted; none for the base. */
    @FunctionalInterface
    public interface Wanted {
        /**
         * Whether a proposal is to be in the text.
         *
         * @param compilation the index of the compilation among the draft's
         */
        boolean includes(int compilation, CompiledProposal proposal);
    }

    private record Kept(int compilation, CompiledProposal proposal, List<String> delegations) {}

    /**
     * @param own whether it is in a copy that is wanted
     */
    private record Recorded(CompiledProposal proposal, List<String> delegations, boolean own) {
        /** The same, proposed by others, too. */
        Recorded with(Recorded other) {
            List<String> all = new ArrayList<>(delegations);
            other.delegations.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return new Recorded(proposal, all, own || other.own);
        }
    }

    /** A draft into which copies were compiled, in one of its languages. */
    public CompiledText(Draft draft, Language language) {
        this(draft.notation(), draft.languages(), language, draft.compilations());
    }

    /**
     * Paragraphs into which copies were compiled, in one of their languages.
     *
     * @param languages of the draft in which they stand
     */
    public CompiledText(
            Profile profile,
            List<Language> languages,
            Language language,
            List<Compilation> compilations) {
        this.profile = profile;
        this.languages = languages;
        this.language = language;
        for (int i = 0; i < compilations.size(); i++) {
            Compilation compilation = compilations.get(i);
            for (CompiledProposal proposal : compilation.proposals()) {
                recorded.computeIfAbsent(proposal.paragraph(), _ -> new ArrayList<>())
                        .add(new Kept(i, proposal, compilation.delegations(proposal)));
            }
        }
    }

    /** A paragraph of the draft as it was in the text that is wanted. */
    public Paragraph of(Paragraph paragraph, Wanted wanted) {
        List<Recorded> all = recorded(paragraph, wanted);
        Map<String, List<Recorded>> made = new LinkedHashMap<>();
        Paragraph now = withReplaced(paragraph, all);
        for (Recorded one : all.reversed()) {
            if (one.proposal.kind().isInChoice()) {
                now = withoutChange(now, one);
            } else {
                made.computeIfAbsent(one.proposal.choice(), _ -> new ArrayList<>()).addFirst(one);
            }
        }
        for (Map.Entry<String, List<Recorded>> choice : made.entrySet()) {
            now = resolved(now, choice.getKey(), choice.getValue());
        }
        return now;
    }

    /** What is proposed in a paragraph; once, if it came in with several compilations. */
    private List<Recorded> recorded(Paragraph paragraph, Wanted wanted) {
        Map<List<Object>, Recorded> once = new LinkedHashMap<>();
        for (Kept kept : recorded.getOrDefault(paragraph.id(), List.of())) {
            CompiledProposal proposal = kept.proposal;
            boolean own = wanted.includes(kept.compilation, proposal);
            once.merge(
                    List.of(
                            proposal.kind(),
                            proposal.choice(),
                            proposal.before(),
                            proposal.words()),
                    new Recorded(proposal, kept.delegations, own),
                    Recorded::with);
        }
        return List.copyOf(once.values());
    }

    /**
     * Where the owner replaced alternatives of a choice that was there, the new words in the place
     * of the old ones.
     */
    private Paragraph withReplaced(Paragraph paragraph, List<Recorded> all) {
        Map<String, List<CompiledProposal>> opposed = new LinkedHashMap<>();
        Map<String, List<CompiledProposal>> added = new LinkedHashMap<>();
        for (Recorded one : all) {
            if (one.own && one.proposal.kind() == CompiledProposal.Kind.OPPOSED) {
                opposed.computeIfAbsent(one.proposal.choice(), _ -> new ArrayList<>())
                        .add(one.proposal);
            } else if (one.own && one.proposal.kind() == CompiledProposal.Kind.ALTERNATIVE) {
                added.computeIfAbsent(one.proposal.choice(), _ -> new ArrayList<>())
                        .add(one.proposal);
            }
        }
        Paragraph now = paragraph;
        for (Map.Entry<String, List<CompiledProposal>> choice : opposed.entrySet()) {
            List<CompiledProposal> others = added.getOrDefault(choice.getKey(), List.of());
            for (int i = 0; i < others.size() && others.size() == choice.getValue().size(); i++) {
                now = swapped(now, choice.getValue().get(i), others.get(i));
            }
        }
        return now;
    }

    /** Two alternatives with each other's words. */
    private Paragraph swapped(Paragraph paragraph, CompiledProposal one, CompiledProposal other) {
        Passage passage = passage(paragraph);
        int index = index(paragraph, passage, one.choice());
        if (index < 0) {
            return paragraph;
        }
        Choice choice = passage.reading().choices().get(index);
        int first = find(choice, passage.text(), one.before());
        int second = find(choice, passage.text(), other.words());
        if (first < 0 || second < 0 || first == second) {
            return paragraph;
        }
        TextRange stood = choice.alternatives().get(first).words();
        TextRange proposed = choice.alternatives().get(second).words();
        return paragraph.apply(
                language,
                ChangeSet.of(
                        passage.text().length(),
                        TextEdit.replace(stood.start(), stood.end(), proposed.of(passage.text())),
                        TextEdit.replace(
                                proposed.start(), proposed.end(), stood.of(passage.text()))));
    }

    private Passage passage(Paragraph paragraph) {
        return Passage.of(paragraph, language, profile);
    }

    private int index(Paragraph paragraph, Passage passage, String id) {
        return passage.choice(paragraph, language, id);
    }

    /** A choice that was there, without what somebody did to it, or with what its owner did. */
    private Paragraph withoutChange(Paragraph paragraph, Recorded one) {
        Passage passage = passage(paragraph);
        int index = index(paragraph, passage, one.proposal.choice());
        if (index < 0) {
            return paragraph;
        }
        Choice choice = passage.reading().choices().get(index);
        boolean adds = one.proposal.kind() == CompiledProposal.Kind.ALTERNATIVE;
        int alternative =
                find(choice, passage.text(), adds ? one.proposal.words() : one.proposal.before());
        if (alternative < 0) {
            return paragraph;
        }
        if (one.own && one.proposal.kind() == CompiledProposal.Kind.SUPPORTED) {
            return paragraph.apply(
                    language,
                    ReplacedChoice.by(
                            passage.text(), choice, choice.alternatives().get(alternative)));
        }
        boolean goes = one.own == (one.proposal.kind() == CompiledProposal.Kind.OPPOSED);
        if (goes && (adds || one.own)) {
            return applied(paragraph, Alternatives.remove(passage, index, alternative));
        }
        Paragraph lifted = paragraph;
        for (String delegation : one.delegations) {
            Passage now = passage(lifted);
            Target target =
                    new Target.OnAlternative(
                            index(lifted, now, one.proposal.choice()), alternative);
            lifted = applied(lifted, Positions.lift(now, target, delegation));
        }
        return lifted;
    }

    private Paragraph applied(Paragraph paragraph, Outcome outcome) {
        return outcome instanceof Outcome.Changed(ChangeSet change, int _)
                ? paragraph.apply(language, change)
                : paragraph;
    }

    /** A choice that proposals made, with the words that stood there or those of the owner. */
    private Paragraph resolved(Paragraph paragraph, String id, List<Recorded> proposals) {
        Passage passage = passage(paragraph);
        int index = index(paragraph, passage, id);
        if (index < 0) {
            return paragraph;
        }
        Choice choice = passage.reading().choices().get(index);
        CompiledProposal first = proposals.getFirst().proposal;
        Map<Language, String> wanted = new HashMap<>(first.before());
        for (Recorded one : proposals) {
            if (one.own && one.proposal.words().containsKey(language)) {
                wanted = one.proposal.words();
            }
        }
        boolean known =
                proposals.stream().anyMatch(one -> one.proposal.before().containsKey(language));
        Alternative alternative = choice.alternatives().getFirst();
        if (known) {
            int said = find(choice, passage.text(), wanted);
            boolean nothing = wanted.getOrDefault(language, "").isBlank();
            alternative = nothing ? null : choice.alternatives().get(Math.max(0, said));
        } else if (awaitsTranslation(passage, alternative)) {
            alternative = null;
        }
        return paragraph.apply(language, ReplacedChoice.by(passage.text(), choice, alternative));
    }

    private boolean awaitsTranslation(Passage passage, Alternative alternative) {
        return TranslationNote.in(passage.text(), passage.reading(), language, languages).stream()
                .anyMatch(note -> note.isAllOf(passage.text(), alternative.words()));
    }

    /** The alternative that says what is given; -1 if none does. */
    private int find(Choice choice, String text, Map<Language, String> words) {
        List<String> forms = new ArrayList<>();
        String own = words.get(language);
        if (own != null) {
            forms.add(plain(own));
        } else {
            for (Language from : languages) {
                String given = words.get(from);
                if (given != null) {
                    forms.add(plain(TranslationNote.awaited(from, given)));
                }
            }
        }
        int same = -1;
        for (int i = 0; i < choice.alternatives().size(); i++) {
            String there = plain(choice.alternatives().get(i).words().of(text));
            if (forms.contains(there)) {
                return i;
            }
            boolean alike =
                    forms.stream()
                            .anyMatch(form -> withoutSpaces(form).equals(withoutSpaces(there)));
            same = same < 0 && alike ? i : same;
        }
        return same;
    }

    /** Words without what writing them may have put in: backslashes, and spaces of other widths. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Space.is(c)) {
                plain.append(' ');
            } else if (c != '\\' && c != '\u2060') {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    private static String withoutSpaces(String plain) {
        return plain.replace(" ", "");
    }
}
