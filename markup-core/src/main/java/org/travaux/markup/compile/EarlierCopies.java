package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.CompiledProposal.Kind;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.preview.CompiledText;
import org.travaux.markup.settle.records.Reopener;
import org.travaux.markup.settle.records.Reopening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The copies that were compiled into a draft before, paragraph by paragraph, and the text that they
 * are copies of, as it stood before anything was proposed or settled.
 */
final class EarlierCopies {
    private final Draft draft;
    private final NumberedCopies copies;
    private final Map<Language, CompiledText> texts = new LinkedHashMap<>();

    /** By the id of the paragraph. */
    private final Map<String, List<Numbered>> proposals = new HashMap<>();

    /** The ids of choices that proposals made. */
    private final Set<String> made = new HashSet<>();

    /** Each paragraph as it was first proposed, and as it stood before. */
    private final List<Paragraph> proposed;

    private final List<Paragraph> stood;

    private record Numbered(CompiledProposal proposal, List<Integer> copies) {}

    EarlierCopies(Draft draft, NumberedCopies copies) {
        this.draft = draft;
        this.copies = copies;
        for (int i = 0; i < draft.compilations().size(); i++) {
            add(i, draft.compilations().get(i));
        }
        if (!proposals.isEmpty()) {
            draft.sourceFirst().forEach(each -> texts.put(each, new CompiledText(draft, each)));
        }
        this.proposed = draft.paragraphs().parallelStream().map(this::withoutSettlements).toList();
        this.stood = proposed.parallelStream().map(this::withoutProposals).toList();
    }

    private void add(int index, Compilation compilation) {
        for (CompiledProposal proposal : compilation.proposals()) {
            List<Integer> numbers =
                    proposal.copies().stream().map(copy -> copies.number(index, copy)).toList();
            proposals
                    .computeIfAbsent(proposal.paragraph(), _ -> new ArrayList<>())
                    .add(new Numbered(proposal, numbers));
            if (!proposal.kind().isInChoice()) {
                made.add(proposal.choice());
            }
        }
    }

    private List<Numbered> proposals(Paragraph paragraph) {
        return proposals.getOrDefault(paragraph.id(), List.of());
    }

    private Paragraph withoutSettlements(Paragraph paragraph) {
        if (proposals(paragraph).isEmpty()) {
            return paragraph;
        }
        Draft alone = draft.withParagraphs(List.of(paragraph));
        for (Settlement settlement : paragraph.settlements().reversed()) {
            if (made.contains(settlement.choice())
                    && Reopener.reopen(alone, settlement.choice())
                            instanceof Reopening.Done(Draft reopened)) {
                alone = reopened;
            }
        }
        return alone.paragraphs().getFirst();
    }

    private Paragraph withoutProposals(Paragraph paragraph) {
        return proposals(paragraph).isEmpty() ? paragraph : withoutMade(withOnly(paragraph, null));
    }

    /**
     * A paragraph with what one copy proposed.
     *
     * @param copy its number; null for none
     */
    private Paragraph withOnly(Paragraph paragraph, @Nullable Integer copy) {
        Paragraph only = paragraph;
        for (CompiledText text : texts.values()) {
            only =
                    text.of(
                            only,
                            (compilation, proposal) ->
                                    proposal.copies().stream()
                                            .anyMatch(
                                                    index ->
                                                            Integer.valueOf(
                                                                            copies.number(
                                                                                    compilation,
                                                                                    index))
                                                                    .equals(copy)));
        }
        return only;
    }

    private Paragraph withoutMade(Paragraph paragraph) {
        List<ChoiceIdentity> before =
                paragraph.choices().stream().filter(one -> !made.contains(one.id())).toList();
        return paragraph.withChoices(before);
    }

    /** Whether nothing was compiled before. */
    boolean isEmpty() {
        return proposals.isEmpty();
    }

    /** A paragraph as it stood before copies were compiled. */
    Paragraph stood(int paragraph) {
        return stood.get(paragraph);
    }

    /** A paragraph as it stood, or as it was in a copy with which it came in. */
    String withoutBrackets(int paragraph, Language language) {
        return isNew(paragraph)
                ? versions(paragraph).getFirst().texts().getOrDefault(language, "")
                : stood(paragraph).text(language).text();
    }

    /** Whether a paragraph came in with a copy. */
    boolean isNew(int paragraph) {
        return proposals(draft.paragraphs().get(paragraph)).stream()
                .map(one -> one.proposal.kind())
                .anyMatch(kind -> kind == Kind.NEW_PARAGRAPH || kind == Kind.MOVED_HERE);
    }

    /** Whether copies propose something in a paragraph. */
    boolean isContested(int paragraph) {
        return !proposals(draft.paragraphs().get(paragraph)).isEmpty();
    }

    /** The paragraphs that were there before, by their indexes in the draft. */
    List<Integer> paragraphsBefore() {
        return IntStream.range(0, draft.paragraphs().size())
                .filter(i -> !isNew(i))
                .boxed()
                .toList();
    }

    /** What the copies say of a paragraph, where that is not as it stood. */
    List<CopyVersion> versions(int paragraph) {
        Set<Integer> numbers = new TreeSet<>();
        Set<Integer> moving = new HashSet<>();
        for (Numbered each : proposals(proposed.get(paragraph))) {
            numbers.addAll(each.copies);
            Kind kind = each.proposal.kind();
            if (kind == Kind.MOVED_HERE || kind == Kind.MOVED_AWAY) {
                moving.addAll(each.copies);
            }
        }
        List<CopyVersion> versions = new ArrayList<>();
        for (int number : numbers) {
            Paragraph said = withOnly(proposed.get(paragraph), number);
            Map<Language, String> own = new LinkedHashMap<>();
            for (Language language : texts.keySet()) {
                String text = said.text(language).text();
                String before = stood(paragraph).text(language).text();
                if (!text.equals(before) && !awaitsMore(language, text, before)) {
                    own.put(language, text);
                }
            }
            versions.add(
                    new CopyVersion(
                            number,
                            copies.get(number).delegation(),
                            own,
                            Map.of(),
                            moving.contains(number)));
        }
        return versions;
    }

    /** Whether words of a copy in another language stand here for the translators. */
    private boolean awaitsMore(Language language, String text, String stood) {
        return awaited(language, text) > awaited(language, stood);
    }

    private int awaited(Language language, String text) {
        if (text.indexOf('{') < 0) {
            return 0;
        }
        Reading reading = Wordings.of(text, draft.notation()).reading();
        return TranslationNote.in(text, reading, language, draft.languages()).size();
    }
}
