package org.travaux.app.viewmodel.negotiating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.viewmodel.picking.DelegationFinder;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.profile.Profiles;

class TypedPositionTest {
    private final Draft draft = TestDrafts.english("We meet");

    @ParameterizedTest
    @CsvSource({
        "CHN +, CHN, SUPPORTS, ",
        "+CHN, CHN, SUPPORTS, ",
        "chn+, chn, SUPPORTS, ",
        "- Китай, Китай, OPPOSES, ",
        "Қытай −, Қытай, OPPOSES, ",
        "ISR t, ISR, TO_COME_BACK, ",
        "ИЗР т, ИЗР, TO_COME_BACK, ",
        "KAZ tcb, KAZ, TO_COME_BACK, ",
        "Korea: will come back, Korea, TO_COME_BACK, ",
        "Республика Корея против, Республика Корея, OPPOSES, ",
        "EU scrutiny, EU, PENDING, scrutiny",
        "EU flexible, EU, OTHER, flexible",
        "G-77, G-77, , ",
        "Sri Lanka, Sri Lanka, , ",
        "'', '', , "
    })
    void a_position_is_read_as_people_type_it(
            String typed, String name, String stance, String word) {
        TypedPosition read = TypedPosition.of(typed, Profiles.usual());
        assertEquals(name, read.name());
        assertEquals(String.valueOf((Object) stance), String.valueOf(read.stance()));
        assertEquals(String.valueOf((Object) word), String.valueOf(read.word()));
    }

    @ParameterizedTest
    @CsvSource({
        "kaz, KAZ",
        "Казах, KAZ",
        "қазақ, KAZ",
        "viet, VNM",
        "Федерац, RUS",
        "CHN, CHN",
        "G77, G77",
        "Женева, ''"
    })
    void a_delegation_is_found_by_code_or_by_part_of_a_name(String typed, String code) {
        assertEquals(
                code,
                DelegationFinder.find(draft, typed).stream()
                        .map(delegation -> delegation.code())
                        .findFirst()
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "chn -, CHN opposes",
        "Китай, CHN supports",
        "kaz t, KAZ to-come-back",
        "Viet Nam: pending, VNM pending pending"
    })
    void the_likeliest_position_is_the_first_offered(String typed, String expected) {
        DelegationStance first = PositionOffers.of(draft, typed, _ -> true).getFirst();
        String word = first.word();
        assertEquals(
                expected,
                first.delegation() + " " + first.stance().id() + (word == null ? "" : " " + word));
    }
}
