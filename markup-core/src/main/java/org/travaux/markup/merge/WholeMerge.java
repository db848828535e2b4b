package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.DocumentLook;
import org.travaux.markup.draft.records.AdoptedSymbol;
import org.travaux.markup.draft.records.Adoption;
import org.travaux.markup.draft.records.KeptLabels;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.Revision;
import org.travaux.markup.profile.Delegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a draft has besides its paragraphs, by rules of its own. */
final class WholeMerge {
    private final Draft base;
    private final Draft first;
    private final Draft second;
    private final List<MergeRemark> remarks = new ArrayList<>();

    WholeMerge(Draft base, Draft first, Draft second) {
        this.base = base;
        this.first = first;
        this.second = second;
    }

    /** The merged draft, with paragraphs that are given. */
    Draft with(List<Paragraph> paragraphs) {
        Language source =
                ThreeWay.of(base.sourceLanguage(), first.sourceLanguage(), second.sourceLanguage());
        List<Language> languages = new ArrayList<>(lists(Draft::languages, Function.identity()));
        if (!languages.contains(source)) {
            languages.add(source);
        }
        tell(Kind.SYMBOL, Draft::symbol);
        tell(Kind.NOTATION, Draft::profile);
        tell(Kind.NOTATION, draft -> draft.sourceLanguage().tag());
        ProcedureMerge procedures = new ProcedureMerge(base.procedures());
        List<Procedure> recorded = procedures.of(first.procedures(), second.procedures());
        remarks.addAll(procedures.remarks());
        return new Draft(
                ThreeWay.of(base.symbol(), first.symbol(), second.symbol()),
                ThreeWay.of(base.profile(), first.profile(), second.profile()),
                source,
                languages,
                lists(Draft::delegations, Delegation::code),
                paragraphs,
                revisions(),
                adoption(),
                lists(Draft::compilations, Function.identity()),
                lists(Draft::merges, Function.identity()),
                recorded,
                look(),
                lists(Draft::internalNotes, InternalNote::id),
                ThreeWay.orNone(base.circulated(), first.circulated(), second.circulated()),
                ThreeWay.unknown(base.unknown(), first.unknown(), second.unknown()));
    }

    List<MergeRemark> remarks() {
        return remarks;
    }

    private <T, K> List<T> lists(Function<Draft, List<T>> of, Function<T, K> key) {
        List<T> one = of.apply(first);
        List<T> other = of.apply(second);
        List<T> was = of.apply(base);
        return ThreeWay.differ(was, one, other)
                ? ThreeWay.lists(was, one, other, key)
                : ThreeWay.of(was, one, other);
    }

    private List<Revision> revisions() {
        List<Revision> all = new ArrayList<>(lists(Draft::revisions, Function.identity()));
        if (ThreeWay.differ(base.revisions(), first.revisions(), second.revisions())) {
            all.sort(Comparator.comparing(Revision::date));
        }
        return all;
    }

    private DocumentLook look() {
        DocumentLook was = base.look();
        DocumentLook one = first.look();
        DocumentLook other = second.look();
        return new DocumentLook(
                ThreeWay.orNone(was.spacing(), one.spacing(), other.spacing()),
                ThreeWay.orNone(was.paper(), one.paper(), other.paper()),
                ThreeWay.maps(was.pages(), one.pages(), other.pages()));
    }

    private Adoption adoption() {
        Adoption was = base.adoption();
        Adoption one = first.adoption();
        Adoption other = second.adoption();
        boolean labels = ThreeWay.differ(was.labels(), one.labels(), other.labels());
        boolean symbol = ThreeWay.differ(was.symbol(), one.symbol(), other.symbol());
        if (labels || symbol) {
            remarks.add(
                    new MergeRemark(Kind.ANSWERS, "", "", List.of(symbols(one), symbols(other))));
        }
        KeptLabels kept = ThreeWay.orNone(was.labels(), one.labels(), other.labels());
        AdoptedSymbol adopted = ThreeWay.orNone(was.symbol(), one.symbol(), other.symbol());
        return new Adoption(
                labels ? null : kept,
                symbol ? null : adopted,
                ThreeWay.lists(
                        was.toLookAt(), one.toLookAt(), other.toLookAt(), Function.identity()),
                ThreeWay.unknown(was.unknown(), one.unknown(), other.unknown()));
    }

    private Map<Language, String> symbols(Adoption adoption) {
        @Nullable AdoptedSymbol symbol = adoption.symbol();
        return symbol == null ? Map.of() : Map.of(base.sourceLanguage(), symbol.symbol());
    }

    private void tell(Kind kind, Function<Draft, String> of) {
        if (ThreeWay.differ(of.apply(base), of.apply(first), of.apply(second))) {
            remarks.add(
                    new MergeRemark(
                            kind,
                            "",
                            "",
                            List.of(
                                    Map.of(first.sourceLanguage(), of.apply(first)),
                                    Map.of(second.sourceLanguage(), of.apply(second)))));
        }
    }
}
