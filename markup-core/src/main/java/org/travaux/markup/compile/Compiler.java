package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledCopy;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.numbering.LabelSuggestions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** What is said by copies of the text before any was compiled, and by copies of the draft. */
    private final SaidOfText ofBase = new SaidOfText();

    private final SaidOfText ofDraft = new SaidOfText();
    private final List<CompilationRemark> remarks = new ArrayList<>();

    /**
     * A copy with who speaks in it.
     *
     * @param first the number that the first of them has among all copies
     * @param late whether it is of the text before any was compiled
     * @param files by language the number of the file in which it came, if there are several
     */
    private record Numbered(
            Copy copy,
            List<String> speakers,
            int first,
            boolean late,
            Map<Language, Integer> files) {
        /** Whether another is the same delegation's copy in other languages. */
        boolean isTranslatedBy(Numbered other) {
            return late == other.late
                    && copy.delegation().equals(other.copy.delegation())
                    && speakers.size() == 1
                    && other.speakers.size() == 1
                    && Collections.disjoint(copy.text().languages(), other.copy.text().languages());
        }
    }

    /**
     * A copy that was compared.
     *
     * @param late whether with the text before any was compiled
     */
    private record Compared(CopyVersions said, boolean late) {}

    private Compiler(Draft draft, String date, Ids ids, List<CompiledProposal> leftOut) {
        this.draft = draft;
        this.date = date;
        this.ids = ids;
        this.numbers = new NumberedCopies(draft.compilations());
        this.earlier = new EarlierCopies(draft, numbers);
        this.writing =
                new ParagraphInSteps(
                        draft, earlier, numbers.order(), new LeftOut(leftOut, numbers.firstNow()));
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
        Compiler compiler = new Compiler(identified, date, ids, leftOut);
        compiler.compare(copies);
        return compiler.compiled();
    }

    /** Each copy is compared by itself, on all processors. */
    private void compare(List<Copy> copies) {
        List<Numbered> numbered =
                copies.stream()
                        .sorted(Comparator.comparing(Copy::delegation).thenComparing(Copy::file))
                        .map(this::numbered)
                        .toList();
        tellSameDelegations(numbered);
        List<Integer> all = IntStream.range(0, draft.paragraphs().size()).boxed().toList();
        List<Integer> before = earlier.paragraphsBefore();
        Draft base = draft.withParagraphs(before.stream().map(earlier::stood).toList());
        together(numbered, base).parallelStream()
                .map(each -> compared(each, base))
                .toList()
                .forEach(
                        each -> {
                            remarks.addAll(each.said.remarks());
                            if (each.late) {
                                ofBase.add(each.said, before);
                            } else {
                                ofDraft.add(each.said, all);
                            }
                        });
    }

    /** Copies that a delegation sent in a file for each language are one, where they can be. */
    private List<Numbered> together(List<Numbered> copies, Draft base) {
        List<List<Numbered>> groups = new ArrayList<>();
        for (Numbered copy : copies) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(each -> each.isTranslatedBy(copy)))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(copy),
                            () -> groups.add(new ArrayList<>(List.of(copy))));
        }
        return groups.stream().flatMap(group -> sideBySide(group, base)).toList();
    }

    private Stream<Numbered> sideBySide(List<Numbered> files, Draft base) {
        Numbered first = files.getFirst();
        Draft text =
                files.size() == 1
                        ? null
                        : LanguageFiles.sideBySide(
                                first.late ? base : draft,
                                files.stream().map(each -> each.copy.text()).toList());
        if (text == null) {
            return files.stream();
        }
        Map<Language, Integer> numbersOf = new HashMap<>();
        for (Numbered each : files) {
            each.copy.text().languages().forEach(one -> numbersOf.put(one, each.first));
        }
        Copy whole = new Copy(first.copy.file(), first.copy.delegation(), text);
        return Stream.of(new Numbered(whole, first.speakers, first.first, first.late, numbersOf));
    }

    /**
     * Where they differ, what both say stands: nobody else knows which of them holds. Copies in
     * different languages are one.
     */
    private void tellSameDelegations(List<Numbered> copies) {
        for (int i = 1; i < copies.size(); i++) {
            Copy copy = copies.get(i).copy;
            for (int j = i - 1; j >= 0; j--) {
                Copy before = copies.get(j).copy;
                if (isSaidTwice(before, copy)) {
                    remarks.add(
                            new CompilationRemark(
                                    CompilationRemark.Kind.SAME_DELEGATION,
                                    copies.get(i).first,
                                    "",
                                    before.file()));
                    break;
                }
            }
        }
    }

    private boolean isSaidTwice(Copy one, Copy other) {
        return one.delegation().equals(other.delegation())
                && draft.languages().stream()
                        .anyMatch(
                                each ->
                                        one.text().languages().contains(each)
                                                && other.text().languages().contains(each));
    }

    private boolean isOfTextBefore(Copy copy) {
        return switch (copy.origin()) {
            case DRAFT -> false;
            case TEXT_BEFORE -> true;
            case UNKNOWN -> !CopyOrigin.isDraft(draft, earlier, copy.text());
        };
    }

    private Compared compared(Numbered one, Draft base) {
        Draft origin = one.late ? base : draft;
        CopyVersions said = new CopyVersions(origin, one.copy, one.speakers, one.first, one.files);
        return new Compared(said, one.late);
    }

    private Numbered numbered(Copy copy) {
        List<String> speakers = new ArrayList<>();
        speakers.add(copy.delegation());
        new TreeSet<>(copy.speakers())
                .stream().filter(each -> !speakers.contains(each)).forEach(speakers::add);
        List<Integer> own =
                speakers.stream()
                        .map(each -> numbers.add(new CompiledCopy(copy.file(), each)))
                        .toList();
        boolean late = !earlier.isEmpty() && isOfTextBefore(copy);
        return new Numbered(copy, speakers, own.getFirst(), late, Map.of());
    }

    private Draft compiled() {
        NewParagraphs fresh = new NewParagraphs(draft, earlier, writing, numbers.order(), ids);
        fresh.addOfBase(ofBase.fresh());
        fresh.addOfDraft(ofDraft.fresh());
        List<CompiledParagraph> written = written();
        List<CompiledParagraph> all = new ArrayList<>();
        Set<String> rewritten = new HashSet<>();
        addNew(fresh.behind(-1), all);
        for (int i = 0; i < written.size(); i++) {
            if (fresh.gone().contains(i)) {
                rewritten.add(written.get(i).paragraph().id());
            } else {
                int index = i;
                tell(written.get(i), () -> draft.nameOf(index));
                all.add(reopened(index, written.get(i)));
            }
            addNew(fresh.behind(i), all);
        }
        all.stream()
                .filter(CompiledParagraph::anew)
                .forEach(one -> rewritten.add(one.paragraph().id()));
        List<Paragraph> paragraphs =
                LabelSuggestions.labelled(
                        all.stream().map(CompiledParagraph::paragraph).toList(), fresh.labelled());
        return draft.withParagraphs(paragraphs).withCompilations(recorded(all, rewritten));
    }

    private void addNew(List<CompiledParagraph> fresh, List<CompiledParagraph> all) {
        for (CompiledParagraph one : fresh) {
            tell(one, () -> "");
            boolean says =
                    one.paragraph().texts().values().stream()
                            .anyMatch(text -> !text.text().isBlank());
            if (says) {
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
