package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.TextReading;

import java.util.List;
import java.util.Map;

/** Authors whom nobody knows, as those who take positions. */
class AuthorsTest {
    private static final List<String> CALLED =
            List.of(
                    "И. И. Иванов",
                    "Иванов И.И.",
                    "user@mfa.example",
                    "DESKTOP-12AB",
                    "Пользователь Windows",
                    "Ә. Қасымов",
                    "O'Brien, Sean",
                    "Li Wei 李伟",
                    "王小明",
                    "김철수",
                    "山田太郎",
                    "محمد علي",
                    "ارمان(Arman)",
                    "გიორგი",
                    "Արման",
                    "נועה",
                    "אילן Ilan",
                    "ธนาธิป",
                    "राम शर्मा",
                    "阿尔曼(ArmanAg)",
                    "阿尔曼 de Arman",
                    "Dr. A. Müller-Lüdenscheidt",
                    "EU+",
                    "de la Cruz",
                    "(x)",
                    "1",
                    "—",
                    "");

    @Test
    void everybody_is_read_as_who_takes_a_position() {
        Profile profile = Profiles.usual();
        Authors authors = new Authors(profile, Map.of());
        for (String author : CALLED) {
            String code = authors.code(author);
            Profile all = profile.with(authors.speakers());
            List<String> read =
                    TextReading.of(List.of("Long [words] (+" + code + ") here."), all)
                            .paragraph(0)
                            .choices()
                            .stream()
                            .flatMap(choice -> choice.allPositions().stream())
                            .map(DelegationPosition::delegation)
                            .toList();
            assertEquals(List.of(code), read, author);
        }
    }

    @Test
    void names_keep_their_letters_where_they_are_read() {
        Authors authors = new Authors(Profiles.usual(), Map.of());
        assertEquals("王小明", authors.code("王小明"));
        assertEquals("И. И. Иванов", authors.code("И. И. Иванов"));
        assertEquals("阿尔曼 ARMANAG", authors.code("阿尔曼(ArmanAg)"));
        assertEquals("User mfa.example", authors.code("user@mfa.example"));
    }

    @Test
    void one_without_a_name_is_counted() {
        Authors authors = new Authors(Profiles.usual(), Map.of());
        assertEquals("Author 1", authors.code("1"));
        assertEquals("Author 2", authors.code(""));
        Delegation unnamed = authors.speakers().getFirst();
        assertEquals(Map.of(), unnamed.names());
    }
}
