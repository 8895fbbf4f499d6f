package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đoàn CCB thăm mô hình “tưới tiết kiệm”|doan-ccb-tham-mo-hinh-tuoi-tiet-kiem",
                "ĐƯỜNG QUÊ: 24 bóng đèn!|duong-que-24-bong-den",
                "  – 69,2% –  |69-2",
                "<script>alert(1)</script>|script-alert-1-script",
                "Thượng úy|thuong-uy"
            })
    void a_title_becomes_an_address_that_people_can_read(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void letters_and_accents_that_came_apart_give_the_same_address() {
        assertThat(Slugs.of("Tho\u031B\u0323 gio\u0309i")).isEqualTo(Slugs.of("Thợ giỏi"));
    }

    @Test
    void a_title_without_letters_has_an_address_too() {
        assertThat(Slugs.of("… ?!")).isEqualTo("bai");
        assertThat(Slugs.of("")).isEqualTo("bai");
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        var slug = Slugs.of("Hội nghị ".repeat(20));

        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-nghi").startsWith("hoi-nghi-");
    }

    @Test
    void one_endless_word_is_cut_where_the_limit_is() {
        assertThat(Slugs.of("a".repeat(200))).isEqualTo("a".repeat(80));
    }

    @Test
    void a_taken_address_gets_the_next_free_number() {
        var taken = Set.of("hien-mau", "hien-mau-2");

        assertThat(Slugs.free("Hiến máu", taken::contains)).isEqualTo("hien-mau-3");
        assertThat(Slugs.free("Hiến máu xa", taken::contains)).isEqualTo("hien-mau-xa");
    }

    @Test
    void the_editors_address_is_never_an_articles() {
        assertThat(Slugs.free("Viết", _ -> false)).isEqualTo("viet-2");
    }
}
