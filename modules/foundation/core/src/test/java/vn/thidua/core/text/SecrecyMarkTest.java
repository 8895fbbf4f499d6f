package vn.thidua.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "Mật: tình hình an ninh quý IV",
                "Tối mật - phương án A2",
                "Kế hoạch bảo vệ mục tiêu (TUYỆT MẬT)",
                "Báo cáo số 12 [Mật]",
                "Báo cáo MẬT về an ninh biên giới",
                "Báo cáo tình hình MẬT",
                "BÁO CÁO TUYỆT MẬT NĂM 2026",
                "TỐI  MẬT_ke-hoach.docx",
                "ke-hoach_MẬT.pdf"
            })
    void a_mark_that_stands_alone_is_found(String title) {
        assertThat(SecrecyMark.standsIn(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mô hình nuôi ong lấy mật ong rừng",
                "Mật ong Tân Sơn vào chợ phiên",
                "Mật độ dân cư phường Tân Bình",
                "HỘI THI MẬT ONG RỪNG NĂM 2026",
                "MẬT ĐỘ DÂN CƯ TOÀN TỈNH",
                "Khảo sát MẬT ĐỘ dân cư",
                "Tập huấn bảo mật thông tin, bí mật nhà nước",
                "Hồ sơ tối mật thời kháng chiến qua lời kể",
                "Bảo mật: năm việc cần nhớ",
                "Gặp gỡ thân mật"
            })
    void ordinary_words_are_no_mark(String title) {
        assertThat(SecrecyMark.standsIn(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ke-hoach_MẬT.pdf",
                "TỐI_MẬT_ke-hoach.docx",
                "Kế-hoạch-bảo-vệ-(TUYỆT-MẬT).xlsx",
                "MẬT.jpg",
                "Mật, ke hoach A2.docx"
            })
    void a_mark_in_the_name_of_a_file_is_found_between_strokes(String name) {
        assertThat(SecrecyMark.standsInName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mật-ong.jpg", "Mật_độ_dân_cư.xlsx", "bảo-mật.pdf", "IMG_0815.JPG"})
    void ordinary_names_of_files_bear_none(String name) {
        assertThat(SecrecyMark.standsInName(name)).isFalse();
    }

    @Test
    void letters_and_accents_sent_apart_are_the_same_mark() {
        assertThat(SecrecyMark.standsIn(Normalizer.normalize("MẬT", Normalizer.Form.NFD))).isTrue();
    }
}
