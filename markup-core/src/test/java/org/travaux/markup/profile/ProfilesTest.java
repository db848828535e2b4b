package org.travaux.markup.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.DataFiles;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

class ProfilesTest {
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    static List<Delegation> members() {
        return Profiles.usual().members();
    }

    static Collection<Delegation> delegations() {
        return Profiles.world().all();
    }

    static List<String> profiles() {
        return Profiles.names();
    }

    @Test
    void cica_has_28_members() {
        assertEquals(28, members().stream().distinct().count());
        assertTrue(members().stream().noneMatch(Delegation::group));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_house_says_when_it_is_at_work_and_where(String name) {
        Profile profile = Profiles.find(name).orElseThrow();
        WorkingTime time = profile.workingTime();
        assertFalse(time.days().isEmpty());
        assertTrue(time.from().compareTo(time.to()) < 0);
        assertTrue(time.silenceDays() > 0 && time.commentDays() > 0);
        Seat seat = profile.seat();
        if (DataFiles.in("houses").indexOf(name) < 4) {
            assertNotNull(seat);
            assertTrue(ZoneId.getAvailableZoneIds().contains(seat.zone()), seat.zone());
            LANGUAGES.forEach(tag -> assertTrue(seat.names().containsKey(tag)));
        } else {
            assertNull(seat, "a house need not say where it is");
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void every_member_is_found_by_code_and_by_its_name_in_each_language(Delegation member) {
        assertEquals(member, find(member.code()));
        for (String language : LANGUAGES) {
            String name = member.name(language);
            assertFalse(name.equals(member.code()), "no name in " + language);
            assertEquals(member, find(name));
        }
    }

    @ParameterizedTest
    @MethodSource("delegations")
    void every_form_of_a_name_finds_its_delegation_and_no_other(Delegation delegation) {
        for (String form : forms(delegation)) {
            Delegation found = find(form);
            assertEquals(
                    delegation.code(),
                    found == null ? "nobody" : found.code(),
                    "by \"" + form + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("delegations")
    void every_delegation_has_a_name_in_each_language(Delegation delegation) {
        for (String language : LANGUAGES) {
            assertTrue(
                    delegation.names().containsKey(language),
                    delegation.code() + " has no name in " + language);
        }
    }

    @ParameterizedTest
    @MethodSource("delegations")
    void the_members_of_a_group_are_delegations(Delegation group) {
        for (String member : group.members()) {
            assertNotNull(Profiles.world().byCode(member), member + " in " + group.code());
        }
    }

    @Test
    void no_two_delegations_share_a_code() throws IOException {
        int entries =
                read("delegations.json").path("delegations").size()
                        + read("groups.json").path("groups").size();
        assertEquals(entries, Profiles.world().all().size());
    }

    @ParameterizedTest
    @CsvSource({
        "NAM, NAM",
        "Non-Aligned Movement, NAM",
        "Namibia, NAMIBIA",
        "Намибия, NAMIBIA",
        "OTS, OTS",
        "ОТГ, OTS",
        "ТМҰ, OTS",
        "ECO, ECO",
        "ЭЫҰ, ECO",
        "SAARC, SAARC",
        "League of Arab States, ARAB",
        "ЛАГ, ARAB",
        "G-77, G77",
        "G‑77, G77",
        "G77 and China, G77",
        "U.S., USA",
        "РФ, RUS",
        "КНР, CHN",
        "ҚХР, CHN",
        "США, USA",
        "UK, GBR",
        "Viet Nam, VNM",
        "viet nam, ",
        "us, ",
        "Us, ",
        "turkey, ",
        "as, ",
        "Alt, "
    })
    void everyday_forms(String written, @Nullable String code) {
        Delegation found = find(written);
        if (code == null) {
            assertNull(found);
        } else {
            assertNotNull(found);
            assertEquals(code, found.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHM, CHN",
        "KAX, KAZ",
        "RSU, RUS",
        "USAA, USA",
        "Kazakstan, KAZ",
        "Казакстан, KAZ",
        "Қазакстан, KAZ",
        "QQQ, ",
        "Atlantis, ",
        "X, "
    })
    void the_nearest_delegation_to_a_mistyped_one(String written, @Nullable String code) {
        Delegation nearest = Profiles.usual().delegations().nearest(written);
        assertEquals(code, nearest == null ? null : nearest.code());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_status_word_reads_as_its_stance(String name) throws IOException {
        Profile profile = Profiles.find(name).orElseThrow();
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode file : List.of(read("words.json"), DataFiles.read("houses", name))) {
            file.path("status").forEach(entries::add);
        }
        for (JsonNode entry : entries) {
            Stance stance = Stance.of(entry.path("stance").asString());
            for (JsonNode words : entry.path("words")) {
                words.forEach(word -> assertStance(stance, word.asString(), profile));
            }
        }
    }

    private static void assertStance(Stance stance, String word, Profile profile) {
        for (String written : List.of(word, capitalised(word), word + ".", " " + word + " ")) {
            StatusWord status = profile.status(written);
            assertNotNull(status, written);
            assertEquals(stance, status.stance(), written);
        }
        assertNull(profile.delegations().find(word), word + " is a delegation as well");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "É", "Ж", "a", ";", ")"})
    void a_character_at_the_end_of_a_text_is_contested(String character) {
        for (String name : Profiles.names()) {
            Profile profile = Profiles.find(name).orElseThrow();
            assertEquals(BracketKind.CONTESTED, kindOf(profile, character), name);
        }
    }

    private static BracketKind kindOf(Profile profile, String words) {
        return profile.kindOf(words, new TextRange(0, words.length()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_bracket_word_reads_as_its_kind(String name) throws IOException {
        Profile profile = Profiles.find(name).orElseThrow();
        JsonNode whole = read("words.json").path("brackets").path("whole");
        for (Map.Entry<String, JsonNode> kind : whole.properties()) {
            for (JsonNode words : kind.getValue()) {
                words.forEach(
                        word ->
                                assertEquals(
                                        BracketKind.valueOf(kind.getKey().toUpperCase(Locale.ROOT)),
                                        kindOf(profile, capitalised(word.asString())),
                                        word.asString()));
            }
        }
    }

    @Test
    void a_draft_may_know_delegations_of_its_own() {
        Delegation chair =
                new Delegation("CHAIR", Map.of("en", List.of("Chairperson")), List.of(), false);
        Profile own = Profiles.usual().with(List.of(chair));
        assertEquals(chair, own.delegations().find("Chairperson"));
        assertEquals(chair, own.delegations().find("CHAIR"));
        assertNotNull(own.delegations().find("CHN"));
        assertNull(find("CHAIR"));
    }

    private static Stream<String> forms(Delegation delegation, String language) {
        return delegation.names().getOrDefault(language, List.of()).stream();
    }

    private static List<String> forms(Delegation delegation) {
        List<String> forms = new ArrayList<>(List.of(delegation.code()));
        LANGUAGES.forEach(language -> forms(delegation, language).forEach(forms::add));
        return forms;
    }

    private static @Nullable Delegation find(String written) {
        return Profiles.world().find(written);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static JsonNode read(String file) throws IOException {
        try (InputStream in = Profiles.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readTree(in);
        }
    }
}
