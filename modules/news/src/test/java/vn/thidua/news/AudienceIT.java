package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;
import vn.thidua.index.Search;
import vn.thidua.index.SearchQuery;

/** News for one's own unit is seen by nobody else, by whatever way they come. */
class AudienceIT extends NewsIT {

    private static final String TITLE = "Chuyện nội bộ xyzphunu của Hội";

    @Autowired private Search search;
    @Autowired private WebApplicationContext portal;

    private String slug = "";
    private String thumbnail = "";

    @BeforeEach
    void publishForTheUnit() {
        var text = Written.withPhotos(TITLE, Audience.UNIT, List.of(photo(mai())));
        var article = published(text);
        slug = Objects.requireNonNull(article.slug());
        thumbnail = "/" + all(mai()).covers().get(article.id());
        allQuiet();
    }

    @Test
    void the_units_own_people_find_it_everywhere() throws Exception {
        assertThat(titles(tho())).contains(TITLE);
        assertThat(reading.at(tho(), slug).head().title()).isEqualTo(TITLE);
        assertThat(hits(tho())).isPositive();
        assertThat(statusOfThumbnail(tho())).isEqualTo(200);
    }

    @Test
    void other_units_do_not_see_it_in_the_list() {
        assertThat(titles(longPham())).doesNotContain(TITLE);
        assertThat(titles(hung())).doesNotContain(TITLE);
        assertThat(titles(loc())).doesNotContain(TITLE);
    }

    @Test
    void counts_tell_other_units_nothing_of_it() {
        var ours = all(tho());
        var theirs = all(longPham());

        assertThat(theirs.total()).isEqualTo(theirs.rows().size()).isLessThan(ours.total());
        assertThat(ours.total()).isEqualTo(ours.rows().size());
        assertThat(theirs.counts().get("tin-don-vi")).isLessThan(ours.counts().get("tin-don-vi"));
    }

    @Test
    void its_address_answers_other_units_as_if_it_did_not_exist() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.at(longPham(), slug));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.at(hung(), slug));
    }

    @Test
    void the_search_finds_nothing_for_other_units() {
        assertThat(hits(longPham())).isZero();
        assertThat(hits(hung())).isZero();
    }

    @Test
    void its_photos_open_for_the_unit_only() throws Exception {
        assertThat(statusOfThumbnail(longPham())).isEqualTo(404);
        assertThat(statusOfThumbnail(loc())).isEqualTo(404);
        signOut();
        assertThat(status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_not_found_by_the_search_even_in_its_own_unit() {
        writing.save(mai(), null, 0, Written.text("Bản nháp abcnhap chưa gửi"));
        allQuiet();

        assertThat(search.search(mai(), SearchQuery.of("abcnhap", 5)).total()).isZero();
    }

    @Test
    void the_search_answers_all_units_with_what_is_for_the_bloc() {
        published(Written.text("Bài cho cả khối defkhoi"));
        allQuiet();

        assertThat(search.search(longPham(), SearchQuery.of("defkhoi", 5)).total()).isOne();
    }

    private long hits(Viewer viewer) {
        return search.search(viewer, SearchQuery.of("xyzphunu", 5)).total();
    }

    /** The viewer is the one who signed in last. */
    private int statusOfThumbnail(Viewer viewer) throws Exception {
        assertThat(viewers.reader().personId()).isEqualTo(viewer.personId());
        return status();
    }

    private int status() throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(portal).build();
        return browser.perform(get(thumbnail)).andReturn().getResponse().getStatus();
    }
}
