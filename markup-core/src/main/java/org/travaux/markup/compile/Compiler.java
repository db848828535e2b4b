package org.travaux.markup.compile;

import org.travaux.markup.compare.Likeness;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.compile.CopyVersions.NewParagraph;
import org.travaux.markup.draft.Compilation;
import org.travaux.markup.draft.CompilationRemark;
import org.travaux.markup.draft.CompiledCopy;
import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphLabel;
import org.travaux.markup.draft.ParagraphStatus;
import org.travaux.markup.draft.StatusChange;
import org.travaux.markup.numbering.LabelSuggestions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes one draft of a base and the copies of it that came back: every difference from the base is
 * an alternative with who wants it. The order of the copies does not matter. What it does to each
 * kind of difference, and why, stands in {@code docs/decisions/compiling.md}.
 */
public final class Compiler {
    private static final double RIVALS = 0.6;

    private final Draft base;
    private final String date;
    private final Ids ids;
    private final List<CompiledCopy> copies = new ArrayList<>();
    private final List<CompiledProposal> proposals = new ArrayList<>();
    private final List<CompiledProposal> leftOut;
    private final List<CompilationRemark> remarks = new ArrayList<>();
    private final List<List<CopyVersion>> versions = new ArrayList<>();
    private final Map<Integer, List<Group>> fresh = new HashMap<>();

    /** New paragraphs in one place that say the same, or about the same. */
    private record Group(String id, Paragraph like, List<CopyVersion> versions) {}

    private Compiler(Draft base, String date, Ids ids, List<CompiledProposal> leftOut) {
        this.base = base;
        this.date = date;
        this.ids = ids;
        this.leftOut = leftOut;
        base.paragraphs().forEach(_ -> versions.add(new ArrayList<>()));
    }

    /**
     * Compiles copies of a draft.
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
        copies.stream()
                .sorted(Comparator.comparing(Copy::delegation).thenComparing(Copy::file))
                .forEach(compiler::add);
        return compiler.compiled();
    }

    private void add(Copy copy) {
        List<String> speakers = new ArrayList<>();
        speakers.add(copy.delegation());
        new TreeSet<>(copy.speakers())
                .stream().filter(each -> !speakers.contains(each)).forEach(speakers::add);
        CopyVersions said = new CopyVersions(base, copy, speakers, copies.size());
        speakers.forEach(each -> copies.add(new CompiledCopy(copy.file(), each)));
        for (int i = 0; i < versions.size(); i++) {
            versions.get(i).addAll(said.versions().get(i));
        }
        said.fresh().forEach(this::add);
        remarks.addAll(said.remarks());
    }

    private void add(NewParagraph paragraph) {
        List<Group> groups = fresh.computeIfAbsent(paragraph.behind(), _ -> new ArrayList<>());
        for (Group group : groups) {
            if (isRival(group, paragraph.version())) {
                group.versions.add(paragraph.version());
                return;
            }
        }
        List<CopyVersion> first = new ArrayList<>(List.of(paragraph.version()));
        groups.add(new Group(ids.next('p'), paragraph.like(), first));
    }

    /** Whether a new paragraph of another copy says the same, or about the same. */
    private static boolean isRival(Group group, CopyVersion version) {
        return group.versions.stream()
                .allMatch(
                        other ->
                                other.copy() != version.copy()
                                        && other.texts().entrySet().stream()
                                                .anyMatch(
                                                        each ->
                                                                areAlike(
                                                                        each.getValue(),
                                                                        version.texts()
                                                                                .getOrDefault(
                                                                                        each
                                                                                                .getKey(),
                                                                                        ""))));
    }

    private static boolean areAlike(String one, String other) {
        return Likeness.of(WordTokens.of(one).words(), WordTokens.of(other).words()) >= RIVALS;
    }

    private Draft compiled() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Integer> labelled = new ArrayList<>();
        addFresh(-1, paragraphs, labelled);
        for (int i = 0; i < versions.size(); i++) {
            Paragraph stood = base.paragraphs().get(i);
            paragraphs.add(
                    versions.get(i).isEmpty()
                            ? stood
                            : compiled(stood, versions.get(i), base.nameOf(i)));
            addFresh(i, paragraphs, labelled);
        }
        for (int index : labelled) {
            List<ParagraphLabel> labels = LabelSuggestions.of(paragraphs, index);
            if (!labels.isEmpty()) {
                paragraphs.set(index, paragraphs.get(index).withLabel(labels.getFirst()));
            }
        }
        List<Compilation> all = new ArrayList<>(base.compilations());
        all.add(new Compilation(date, copies, proposals, remarks));
        return base.withParagraphs(paragraphs).withCompilations(all);
    }

    private Paragraph compiled(Paragraph stood, List<CopyVersion> said, String name) {
        ParagraphCompiling compiling =
                new ParagraphCompiling(
                                stood, base.sourceFirst(), base.notation(), ids, said, leftOut)
                        .compile();
        proposals.addAll(compiling.records().all());
        for (ParagraphCompiling.Untaken untaken : compiling.untaken()) {
            remark(untaken.why(), untaken.version().copy(), name, untaken.words());
        }
        return stood.isAgreed()
                ? reopened(stood, compiling.paragraph(), compiling.records().all(), name)
                : compiling.paragraph();
    }

    /** An agreed paragraph in which something is proposed is open again, and that is told. */
    private Paragraph reopened(
            Paragraph stood, Paragraph now, List<CompiledProposal> proposed, String name) {
        for (CompiledProposal proposal : proposed) {
            for (int copy : proposal.copies()) {
                String words =
                        base.sourceFirst().stream()
                                .map(each -> proposal.before().getOrDefault(each, ""))
                                .filter(each -> !each.isEmpty())
                                .findFirst()
                                .orElse("");
                remark(CompilationRemark.Kind.AGREED_TEXT, copy, name, words);
            }
        }
        return now.texts().equals(stood.texts())
                ? now
                : now.withStatus(StatusChange.of(ParagraphStatus.REOPENED, null, date, ""));
    }

    private void remark(CompilationRemark.Kind kind, int copy, String paragraph, String words) {
        remarks.add(new CompilationRemark(kind, copy, paragraph, words));
    }

    /** Adds what copies have behind a paragraph; their labels are found when all stand there. */
    private void addFresh(int behind, List<Paragraph> paragraphs, List<Integer> labelled) {
        for (Group group : fresh.getOrDefault(behind, List.of())) {
            Paragraph empty =
                    Paragraph.of(group.id, group.like.kind(), null, group.like.level(), Map.of());
            Paragraph written = compiled(empty, group.versions, "");
            if (!written.equals(empty)) {
                if (group.like.label() != null) {
                    labelled.add(paragraphs.size());
                }
                paragraphs.add(written);
            }
        }
    }
}
