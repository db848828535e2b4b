package org.travaux.app.viewmodel.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profiles;

import java.util.List;

/** For whom an author speaks, as it is typed. */
class SpeakerTest {
    private final Speaker speaker =
            new Speaker(
                    "Li Wei",
                    List.copyOf(
                            Profiles.usual().with(Profiles.usual().members()).delegations().all()));

    @ParameterizedTest
    @ValueSource(strings = {"chn", " CHN ", "China", "кита", "Қытай"})
    void a_code_or_a_name_in_any_language_is_understood(String typed) {
        speaker.type(typed);
        assertEquals("CHN", speaker.code());
    }

    @Test
    void nothing_typed_is_nobody_meant_and_nothing_wrong() {
        speaker.type("  ");
        assertEquals("", speaker.code());
        assertFalse(speaker.isUnknown());
    }

    @Test
    void what_nobody_is_called_is_unknown() {
        speaker.type("xyzzy");
        assertEquals("", speaker.code());
        assertTrue(speaker.isUnknown());
    }

    @Test
    void another_offer_can_be_meant_until_something_else_is_typed() {
        speaker.type("ch");
        List<Delegation> offers = speaker.offers();
        assertNotEquals(1, offers.size());
        speaker.choose(1);
        assertEquals(offers.get(1).code(), speaker.code());
        speaker.choose(offers.size());
        assertEquals(offers.getLast().code(), speaker.code());
        speaker.type("chn");
        assertEquals("CHN", speaker.code());
    }
}
