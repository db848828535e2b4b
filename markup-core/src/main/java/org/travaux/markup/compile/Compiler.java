package org.travaux.markup.compile;

import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.paragraphs.AddedCells;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.numbering.LabelSuggestions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes one draft of a base and the copies of it that came back: every difference from the base is
 * an alternative with who wants it. The order of the copies does not matter, nor whether they are
 * compiled at once or in steps. What it does to each kind of difference, and why, stands in {@code
 * docs/decisions/compiling.md}.
 */
public final class Compiler {
    private final Draft draft;
    private final String date;
    private final Ids ids;
    private final NumberedCopies numbers;
    private final EarlierCopies earlier;
    private final ParagraphInSteps writing;

    private final SaidOfText ofBase;
    private final SaidOfText ofDraft;
    private final List<CompilationRemark> remarks = new ArrayList<>();

    private Compiler(
            Draft draft, List<Copy> copies, String date, Ids ids, List<CompiledProposal> leftOut) {
        this.draft = draft;
        this.date = date;
        this.ids = ids;
        this.numbers = new NumberedCopies(draft.compilations());
        this.earlier = new EarlierCopies(draft, numbers);
        this.writing =
                new ParagraphInSteps(
                        draft, earlier, numbers.order(), new LeftOut(leftOut, numbers.firstNow()));
        ComparedCopies compared = new ComparedCopies(draft, numbers, earlier, copies);
        this.ofBase = compared.ofBase();
        this.ofDraft = compared.ofDraft();
        this.remarks.addAll(compared.remarks());
    }

    /**
     * Compiles copies of a draft. Of one into which others were compiled before, a copy is taken to
     * be made from the text that it is more like: with the brackets of the others, or without.
     *
     * @param copies in any order, none or several of each delegation
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     * @param ids for new choices and paragraphs
     * @return the draft with every proposal, and the compilation recorded last
     * @throws IllegalArgumentException if the date is not empty and no date
     */
    public static Draft compile(Draft base, List<Copy> copies, String date, Ids ids) {
        return compile(base, copies, date, ids, List.of());
    }

    /**
     * Compiles copies of a draft but for some of what they propose, which is recorded as left out.
     *
     * @param copies in any order, none or several of each delegation
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     * @param ids for new choices and paragraphs
     * @param leftOut proposals as compiling the same copies with the same ids recorded them
     * @return the draft with every other proposal, and the compilation recorded last
     * @throws IllegalArgumentException if the date is not empty and no date
     */
    public static Draft compile(
            Draft base, List<Copy> copies, String date, Ids ids, List<CompiledProposal> leftOut) {
        Draft identified = DraftReading.of(base).withIdentities(ids);
        return new Compiler(identified, copies, date, ids, leftOut).compiled();
    }

    private Draft compiled() {
        NewParagraphs fresh = new NewParagraphs(draft, earlier, writing, numbers.order(), ids);
        fresh.addOfBase(ofBase.fresh());
        fresh.addOfDraft(ofDraft.fresh());
        List<CompiledParagraph> written = written();
        List<CompiledParagraph> all = new ArrayList<>();
        Set<String> rewritten = new HashSet<>();
        BitSet added = new BitSet();
        addNew(fresh.behind(-1), all, added);
        for (int i = 0; i < written.size(); i++) {
            if (fresh.gone().contains(i)) {
                rewritten.add(written.get(i).paragraph().id());
            } else {
                int index = i;
                tell(written.get(i), () -> draft.nameOf(index));
                all.add(reopened(index, written.get(i)));
            }
            addNew(fresh.behind(i), all, added);
        }
        all.stream()
                .filter(CompiledParagraph::anew)
                .forEach(one -> rewritten.add(one.paragraph().id()));
        List<Paragraph> paragraphs =
                LabelSuggestions.labelled(
                        AddedCells.placed(
                                draft.paragraphs(),
                                all.stream().map(CompiledParagraph::paragraph).toList(),
                                added),
                        fresh.labelled());
        return draft.withParagraphs(paragraphs).withCompilations(recorded(all, rewritten));
    }

    private void addNew(List<CompiledParagraph> fresh, List<CompiledParagraph> all, BitSet added) {
        for (CompiledParagraph one : fresh) {
            tell(one, () -> "");
            boolean says =
                    one.paragraph().texts().values().stream()
                            .anyMatch(text -> !text.text().isBlank());
            if (says) {
                added.set(all.size());
                all.add(one);
            }
        }
    }

    /** An agreed paragraph in which something is proposed is open again, and that is told. */
    private CompiledParagraph reopened(int index, CompiledParagraph compiled) {
        Paragraph stood = draft.paragraphs().get(index);
        if (compiled.paragraph().texts().equals(stood.texts())) {
            return compiled;
        }
        CompiledParagraph now =
                compiled.with(
                        AgreedPassages.withoutContested(compiled.paragraph(), draft.notation()));
        List<AgreedPassage> open =
                AgreedPassage.without(stood.passages(), now.paragraph().passages());
        if (!stood.isAgreed() && open.isEmpty()) {
            return now;
        }
        String name = draft.nameOf(index);
        if (!stood.isAgreed()) {
            new OpenedPassages(compiled, draft.notation())
                    .proposals(open)
                    .forEach(
                            (passage, copies) ->
                                    copies.forEach(copy -> tell(copy, name, passage.words())));
            return now;
        }
        for (CompiledProposal proposal : now.proposals()) {
            String words =
                    draft.sourceFirst().stream()
                            .map(each -> proposal.before().getOrDefault(each, ""))
                            .filter(each -> !each.isEmpty())
                            .findFirst()
                            .orElse("");
            proposal.copies().forEach(copy -> tell(copy, name, words));
        }
        StatusChange reopened = StatusChange.of(ParagraphStatus.REOPENED, null, date, "");
        return now.with(now.paragraph().withStatus(reopened));
    }

    /** That a copy changes text that was agreed. */
    private void tell(int copy, String name, String words) {
        remarks.add(new CompilationRemark(CompilationRemark.Kind.AGREED_TEXT, copy, name, words));
    }

    /** Each paragraph is written by itself, on all processors, with ids of its own. */
    private List<CompiledParagraph> written() {
        List<Paragraph> paragraphs = draft.paragraphs();
        Map<Integer, Ids> own = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!ofBase.of(i).isEmpty() || !ofDraft.of(i).isEmpty()) {
                own.put(i, ids.others());
            }
        }
        return IntStream.range(0, paragraphs.size())
                .parallel()
                .mapToObj(
                        i ->
                                writing.compile(
                                        i,
                                        paragraphs.get(i),
                                        ofBase.of(i),
                                        ofDraft.of(i),
                                        own.getOrDefault(i, ids)))
                .toList();
    }

    private void tell(CompiledParagraph compiled, Supplier<String> name) {
        for (CompiledParagraph.Untaken untaken : compiled.untaken()) {
            remarks.add(
                    new CompilationRemark(
                            untaken.why(), untaken.version().copy(), name.get(), untaken.words()));
        }
    }

    /**
     * What came in with which copy, compilation by compilation.
     *
     * @param rewritten the ids of paragraphs of which all is recorded anew
     */
    private List<Compilation> recorded(List<CompiledParagraph> all, Set<String> rewritten) {
        List<CompiledProposal> proposals =
                all.stream().flatMap(one -> one.proposals().stream()).toList();
        List<Compilation> compilations = new ArrayList<>();
        for (int i = 0; i <= draft.compilations().size(); i++) {
            boolean now = i == draft.compilations().size();
            List<CompiledProposal> own = new ArrayList<>();
            List<CompilationRemark> told = new ArrayList<>();
            if (!now) {
                told.addAll(draft.compilations().get(i).remarks());
                draft.compilations().get(i).proposals().stream()
                        .filter(one -> !rewritten.contains(one.paragraph()))
                        .forEach(own::add);
            }
            own.addAll(numbers.of(i, proposals));
            told.addAll(numbers.told(i, remarks));
            compilations.add(
                    new Compilation(
                            now ? date : draft.compilations().get(i).date(),
                            numbers.of(i),
                            own,
                            told));
        }
        return compilations;
    }
}
