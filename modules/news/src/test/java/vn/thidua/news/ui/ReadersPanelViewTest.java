package vn.thidua.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.news.NewsPublishing;
import vn.thidua.news.Written;
import vn.thidua.testkit.SignedIn;

/** Beside an article: numbers at once, names when somebody wants to see them. */
class ReadersPanelViewTest extends NewsViewTest {

    @Autowired private NewsPublishing publishing;
    @Autowired private JdbcClient database;

    @Test
    @SignedIn(value = "son.phan", at = "ldld:leader")
    void names_come_when_the_list_of_a_unit_is_opened() {
        var article = sent(Written.text("Bài có người đọc"));
        publishing.publish(acting.viewer(), article.id());
        database.sql(
                        """
                        insert into news_reader (article_id, person_id, unit_id, read_at)
                        select ?, id, ?, now() from identity_person where username = 'loan.trieu'
                        """)
                .params(article.id(), acting.viewer().unitId())
                .update();
        open("tin-tuc/" + article.slug());
        var panel = find(ReadersPanel.class).single();
        var unit = find(Details.class, panel).single();
        assertThat(find(ListItem.class, unit).exists()).isFalse();

        unit.setOpened(true);

        assertThat(texts(find(ListItem.class, unit).all()).toList())
                .singleElement()
                .asString()
                .contains("Triệu", "Loan");
        unit.setOpened(false);
        unit.setOpened(true);
        assertThat(find(ListItem.class, unit).all()).hasSize(1);
    }
}
