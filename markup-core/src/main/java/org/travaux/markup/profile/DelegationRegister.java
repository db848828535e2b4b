package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.Composed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The delegations that can be named in a text, found by code or by any form of their name in any
 * language. Immutable.
 *
 * <p>Forms written in capitals (codes, {@code РФ}, {@code UK}) are found as written; longer names
 * in any letter case, as long as they begin with a capital, so that "us" and "turkey" stay words.
 */
public final class DelegationRegister {
    private static final int SHORTEST_MISTYPED_NAME = 5;

    private final Map<String, Delegation> byCode = new LinkedHashMap<>();
    private final Map<String, Delegation> byAbbreviation = new HashMap<>();
    private final Map<String, Delegation> byName = new HashMap<>();
    private final Map<Character, List<String>> namesByInitial = new HashMap<>();

    /** States by their ISO 3166-1 alpha-2 codes, which not every house reads. */
    private final Map<String, Delegation> byTwoLetters = new HashMap<>();

    /** By the first word of forms: how many characters the longest of them has, without spaces. */
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    /** By code: names as sentences decline them, which nobody is shown. */
    private final Map<String, List<String>> cases;

    private int longestForm;

    /** Whether a code was given to somebody else after names had been taken in under it. */
    private boolean codesChanged;

    /** A register of these; where two share a code or a form, the later one is found. */
    public DelegationRegister(Collection<Delegation> delegations) {
        this(delegations, Map.of());
    }

    /**
     * A register in which names are found in other cases too.
     *
     * @param cases by code the other forms; none of them takes the place of a name
     */
    DelegationRegister(Collection<Delegation> delegations, Map<String, List<String>> cases) {
        this.cases = cases;
        delegations.forEach(this::add);
        addCases(delegations);
        addTwoLetters();
    }

    /** What is known of {@code base} is taken over as it is, for drafts ask for this often. */
    private DelegationRegister(DelegationRegister base, Collection<Delegation> others) {
        cases = base.cases;
        byCode.putAll(base.byCode);
        byAbbreviation.putAll(base.byAbbreviation);
        byName.putAll(base.byName);
        base.namesByInitial.forEach(
                (initial, names) -> namesByInitial.put(initial, new ArrayList<>(names)));
        byTwoLetters.putAll(base.byTwoLetters);
        longestByFirstWord.putAll(base.longestByFirstWord);
        longestForm = base.longestForm;
        codesChanged = base.codesChanged;
        others.forEach(this::add);
        addCases(others.stream().filter(one -> !base.byCode.containsKey(one.code())).toList());
    }

    private void add(Delegation delegation) {
        Delegation before = byCode.put(delegation.code(), delegation);
        codesChanged |= before != null && !before.equals(delegation);
        byAbbreviation.put(Names.plain(delegation.code()), delegation);
        addFirstWord(delegation.code());
        for (List<String> forms : delegation.names().values()) {
            forms.forEach(form -> add(form, delegation));
        }
    }

    private void addCases(Collection<Delegation> delegations) {
        for (Delegation delegation : delegations) {
            for (String form : cases.getOrDefault(delegation.code(), List.of())) {
                longestForm = Math.max(longestForm, form.length());
                addFirstWord(form);
                byName.putIfAbsent(Names.key(form), delegation);
            }
        }
    }

    /** The codes come from the Java platform; a code that a group bears is no state's. */
    private void addTwoLetters() {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            Delegation state = byCode.get(country.getISO3Country());
            if (state == null || state.group()) {
                state = byName.get(Names.key(country.getDisplayCountry(Locale.ENGLISH)));
            }
            if (state != null) {
                byTwoLetters.put(code, state);
            }
        }
    }

    private void add(String written, Delegation delegation) {
        String form = Composed.letters(written);
        longestForm = Math.max(longestForm, form.length());
        addFirstWord(form);
        if (Names.isAbbreviation(form)) {
            byAbbreviation.put(Names.plain(form), delegation);
            return;
        }
        String key = Names.key(form);
        byName.put(key, delegation);
        namesByInitial.computeIfAbsent(key.charAt(0), _ -> new ArrayList<>()).add(key);
    }

    private void addFirstWord(String form) {
        int length = Math.max(Names.solid(form), Names.solid(Names.folded(form)));
        longestByFirstWord.merge(Names.firstWord(form, 0), length, Math::max);
    }

    /** This register and {@code others}, who come first where both know a form. */
    public DelegationRegister with(Collection<Delegation> others) {
        boolean known = others.stream().allMatch(other -> other.equals(byCode.get(other.code())));
        return known ? this : new DelegationRegister(this, others);
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
        return new DelegationRegister(ordered.values(), cases);
    }

    /** This register, read in a house that names states by their two-letter codes. */
    DelegationRegister withTwoLetterCodes() {
        DelegationRegister register = new DelegationRegister(this, List.of());
        register.byAbbreviation.putAll(byTwoLetters);
        byTwoLetters.keySet().forEach(register::addFirstWord);
        return register;
    }

    /** All delegations, in the order in which they were given. */
    public Collection<Delegation> all() {
        return byCode.values();
    }

    /** The delegation with a code as it is written there, {@code CHN}; null if there is none. */
    public @Nullable Delegation byCode(String code) {
        return byCode.get(code);
    }

    /**
     * Where a name that begins at an offset of a text ends at the latest, by the longest name with
     * the same first word; the offset itself if no name begins so.
     */
    public int latestEnd(String text, int offset) {
        Integer longest = longestByFirstWord.get(Names.firstWord(text, offset));
        return longest == null ? offset : Names.endOfSolid(text, offset, longest);
    }

    /**
     * The delegation that {@code written} names, or null. White space around it does not matter.
     */
    public @Nullable Delegation find(String written) {
        Delegation found = mayBeginName(written) ? byAbbreviation.get(written) : null;
        found = found != null ? found : findForm(Composed.letters(written.strip()), written);
        // A case of a name was known before the draft said who else it is.
        return found == null || !codesChanged ? found : byCode.getOrDefault(found.code(), found);
    }

    private static boolean mayBeginName(String form) {
        return !form.isEmpty()
                && (Character.isUpperCase(form.codePointAt(0))
                        || Character.isDigit(form.charAt(0)));
    }

    /**
     * @param tried what is no abbreviation of anybody
     */
    private @Nullable Delegation findForm(String form, String tried) {
        if (form.length() > longestForm + 8 || !mayBeginName(form)) {
            return null;
        }
        String plain = Names.plain(form);
        Delegation found = plain.equals(tried) ? null : byAbbreviation.get(plain);
        return found != null ? found : byName.get(Names.folded(plain));
    }

    /**
     * The state whose two-letter code {@code written} is as well, where that is not whom {@link
     * #find} finds; null if it has one meaning.
     */
    public @Nullable Delegation alsoNamedBy(String written) {
        Delegation state = written.length() == 2 ? byTwoLetters.get(written) : null;
        Delegation found = state == null ? null : byAbbreviation.get(written);
        return found == null || found.equals(state) ? null : state;
    }

    /**
     * The delegation whose code, or else whose name, is one slip away from what was written, or
     * whose two-letter code it is; of several the first in the register. Null if none is near.
     */
    public @Nullable Delegation nearest(String written) {
        if (written.length() < 3) {
            return byTwoLetters.get(written);
        }
        for (Delegation delegation : byCode.values()) {
            if (Names.isOneSlip(written, delegation.code())) {
                return delegation;
            }
        }
        return written.length() < SHORTEST_MISTYPED_NAME ? null : nearestName(Names.key(written));
    }

    private @Nullable Delegation nearestName(String key) {
        for (String name : namesByInitial.getOrDefault(key.charAt(0), List.of())) {
            if (Names.isOneSlip(key, name)) {
                return byName.get(name);
            }
        }
        return null;
    }
}
