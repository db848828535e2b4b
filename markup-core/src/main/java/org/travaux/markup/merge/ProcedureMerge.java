package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which deadlines both sides gave the text to the delegations: all of them, and all that
 * either recorded, in the order of the time.
 */
final class ProcedureMerge {
    private final Map<String, Procedure> base;
    private final List<MergeRemark> remarks = new ArrayList<>();

    ProcedureMerge(List<Procedure> base) {
        this.base = byId(base);
    }

    /** The procedures of both sides; one that a side took back stays if the other changed it. */
    List<Procedure> of(List<Procedure> first, List<Procedure> second) {
        Map<String, Procedure> ones = byId(first);
        Map<String, Procedure> others = byId(second);
        List<Procedure> merged = new ArrayList<>();
        List<Procedure> added = new ArrayList<>();
        for (Procedure one : first) {
            Procedure other = others.get(one.id());
            Procedure was = base.get(one.id());
            List<Procedure> among = was == null ? added : merged;
            if (other != null) {
                among.add(of(was, one, other));
            } else if (!one.equals(was)) {
                among.add(one);
            }
        }
        for (Procedure other : second) {
            Procedure was = base.get(other.id());
            if (!ones.containsKey(other.id()) && !other.equals(was)) {
                (was == null ? added : merged).add(other);
            }
        }
        added.sort(Comparator.comparing(Procedure::id));
        merged.addAll(added);
        if (ThreeWay.differ(List.copyOf(base.values()), first, second)) {
            merged.sort(Comparator.comparing(Procedure::begun));
        }
        return merged;
    }

    List<MergeRemark> remarks() {
        return remarks;
    }

    private Procedure of(@Nullable Procedure known, Procedure one, Procedure other) {
        Procedure was = known == null ? one : known;
        if (!ThreeWay.differ(was, one, other) && known != null) {
            return ThreeWay.of(was, one, other);
        }
        boolean bothEnded = one.state() != was.state() && other.state() != was.state();
        boolean oneKnew = knows(one, other) || knows(other, one);
        if (one.state() != other.state() && bothEnded && !oneKnew) {
            remarks.add(new MergeRemark(Kind.PROCEDURE, "", "", List.of(Map.of(), Map.of())));
        }
        return new Procedure(
                one.id(),
                ThreeWay.of(was.kind(), one.kind(), other.kind()),
                ThreeWay.of(was.symbol(), one.symbol(), other.symbol()),
                ThreeWay.of(was.until(), one.until(), other.until()),
                ThreeWay.of(was.zone(), one.zone(), other.zone()),
                ThreeWay.of(was.begun(), one.begun(), other.begun()),
                ThreeWay.lists(
                        was.enclosures(), one.enclosures(), other.enclosures(), each -> each),
                events(was, one, other),
                ThreeWay.unknown(was.unknown(), one.unknown(), other.unknown()));
    }

    /** Whether a side has all that the other recorded. */
    private static boolean knows(Procedure one, Procedure other) {
        return one.events().containsAll(other.events());
    }

    /** What either recorded, once; nothing that one of them still has is left out. */
    private static List<ProcedureEvent> events(Procedure was, Procedure one, Procedure other) {
        List<ProcedureEvent> all = new ArrayList<>();
        for (ProcedureEvent event : was.events()) {
            if (one.events().contains(event) && other.events().contains(event)) {
                all.add(event);
            }
        }
        List<ProcedureEvent> added = new ArrayList<>();
        for (Procedure side : List.of(one, other)) {
            side.events().stream()
                    .filter(event -> !was.events().contains(event) && !added.contains(event))
                    .forEach(added::add);
        }
        added.sort(
                Comparator.comparing(ProcedureEvent::recorded)
                        .thenComparing(ProcedureEvent::kind)
                        .thenComparing(ProcedureEvent::toString));
        all.addAll(added);
        return all;
    }

    private static Map<String, Procedure> byId(List<Procedure> procedures) {
        Map<String, Procedure> byId = new LinkedHashMap<>();
        procedures.forEach(each -> byId.put(each.id(), each));
        return byId;
    }
}
