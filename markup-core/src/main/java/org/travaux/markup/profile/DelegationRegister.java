package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The delegations that can be named in a text, found by code or by any form of their name in any
 * language. Immutable.
 *
 * <p>Forms written in capitals (codes, {@code РФ}, {@code UK}) are found as written; longer names
 * in any letter case, as long as they begin with a capital, so that "us" and "turkey" stay words.
 */
public final class DelegationRegister {
    private static final int LONGEST_ABBREVIATION = 8;
    private static final int SHORTEST_MISTYPED_NAME = 5;

    private final Map<String, Delegation> byCode = new LinkedHashMap<>();
    private final Map<String, Delegation> byForm = new HashMap<>();
    private final Map<Character, List<String>> formsByInitial = new HashMap<>();
    private int longestForm;

    /** A register of these; where two share a code or a form, the later one is found. */
    public DelegationRegister(Collection<Delegation> delegations) {
        for (Delegation delegation : delegations) {
            byCode.put(delegation.code(), delegation);
            add(delegation.code(), delegation);
            for (List<String> forms : delegation.names().values()) {
                forms.forEach(form -> add(form, delegation));
            }
        }
    }

    private void add(String form, Delegation delegation) {
        String key = Names.key(form);
        byForm.put(key, delegation);
        formsByInitial.computeIfAbsent(key.charAt(0), _ -> new ArrayList<>()).add(key);
        longestForm = Math.max(longestForm, key.length());
    }

    /** This register and {@code others}, who come first where both know a form. */
    public DelegationRegister with(Collection<Delegation> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Delegation> all = new ArrayList<>(byCode.values());
        all.addAll(others);
        return new DelegationRegister(all);
    }

    /** This register with the delegations of these codes before the others. */
    DelegationRegister headedBy(List<String> codes) {
        Map<String, Delegation> ordered = new LinkedHashMap<>();
        for (String code : codes) {
            Delegation delegation = byCode.get(code);
            if (delegation != null) {
                ordered.put(code, delegation);
            }
        }
        byCode.forEach(ordered::putIfAbsent);
        return new DelegationRegister(ordered.values());
    }

    public Collection<Delegation> all() {
        return byCode.values();
    }

    public @Nullable Delegation byCode(String code) {
        return byCode.get(code);
    }

    /**
     * The delegation that {@code written} names, or null. White space around it does not matter.
     */
    public @Nullable Delegation find(String written) {
        String form = written.strip();
        if (form.isEmpty() || form.length() > longestForm + 8) {
            return null;
        }
        if (!Character.isUpperCase(form.codePointAt(0)) && !Character.isDigit(form.charAt(0))) {
            return null;
        }
        Delegation found = byForm.get(Names.key(form));
        if (found != null && form.length() <= LONGEST_ABBREVIATION && !asWritten(found, form)) {
            return null;
        }
        return found;
    }

    /** An abbreviation counts only in its own letters: {@code US}, not {@code Us}. */
    private static boolean asWritten(Delegation delegation, String form) {
        String plain = Names.plain(form);
        if (Names.plain(delegation.code()).equals(plain)) {
            return true;
        }
        String key = Names.key(form);
        for (List<String> forms : delegation.names().values()) {
            for (String known : forms) {
                if (Names.key(known).equals(key)
                        && (!Names.isAbbreviation(known) || Names.plain(known).equals(plain))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The delegation whose code, or else whose name, is one slip away from what was written; of
     * several the first in the register. Null if none is near.
     */
    public @Nullable Delegation nearest(String written) {
        if (written.length() < 3) {
            return null;
        }
        for (Delegation delegation : byCode.values()) {
            if (Names.isOneSlip(written, delegation.code())) {
                return delegation;
            }
        }
        return written.length() < SHORTEST_MISTYPED_NAME ? null : nearestName(Names.key(written));
    }

    private @Nullable Delegation nearestName(String key) {
        for (String form : formsByInitial.getOrDefault(key.charAt(0), List.of())) {
            if (Names.isOneSlip(key, form)) {
                return byForm.get(form);
            }
        }
        return null;
    }
}
