package org.travaux.app.viewmodel.positions;

import com.ibm.icu.text.Collator;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.markup.profile.Delegation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts delegations in an order. */
final class DelegationSorting {
    private final Naming naming;
    private final Comparator<String> byName;

    DelegationSorting(Naming naming) {
        this.naming = naming;
        Collator alphabet = Collator.getInstance(naming.sentences().locale());
        this.byName = Comparator.comparing(naming::said, alphabet::compare);
    }

    /**
     * Codes in that order.
     *
     * @param codes who holds most first
     */
    List<String> ordered(List<String> codes, ColumnOrder order) {
        return switch (order) {
            case HOLDS -> codes;
            case ALPHABET -> codes.stream().sorted(byName).toList();
            case GROUPS -> grouped(codes);
        };
    }

    private List<String> grouped(List<String> codes) {
        List<String> named = codes.stream().sorted(byName).toList();
        Set<String> ordered = new LinkedHashSet<>();
        for (String code : named) {
            Delegation known = known(code);
            if (known != null && known.group()) {
                ordered.add(code);
                named.stream().filter(known.members()::contains).forEach(ordered::add);
            }
        }
        ordered.addAll(named);
        return new ArrayList<>(ordered);
    }

    private @Nullable Delegation known(String code) {
        return naming.notation().delegations().byCode(code);
    }
}
