package vn.thidua.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.testbench.RadioButtonGroupElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The news of a conference on its way from the specialist to the readers of the bloc. */
class ConferenceNewsIT {

    private static final String TITLE = "Hội nghị đối thoại với phụ nữ xã Bình Hòa";
    private static final String REASON = "Tóm tắt chưa nói số hội viên dự hội nghị";

    @RegisterExtension private static final PortalUnderTest PORTAL = new PortalUnderTest();

    @TempDir private Path folder;

    private final List<Person> people = new ArrayList<>();

    @AfterEach
    void leave() {
        people.forEach(Person::close);
    }

    @Test
    void news_goes_from_the_specialist_over_the_leader_to_another_unit() throws IOException {
        var mai = person("mai.hoang");
        write(mai);
        addPhotos(mai);
        mai.press("Gửi lãnh đạo duyệt");
        mai.sees("Chờ duyệt");
        var address = mai.path();
        var reader = person("long.pham");
        isRefused(reader, address);

        var hanh = person("hanh.nguyen");
        giveBack(hanh);
        mend(mai);
        publish(hanh);

        reader.open("tin-tuc");
        reader.follow(TITLE);
        reader.sees("Các ý kiến tập trung vào vay vốn");
        findsWithoutAccents(reader);
    }

    private Person person(String username) {
        var person = new Person(PORTAL.address(), username);
        people.add(person);
        return person;
    }

    private static void write(Person mai) {
        mai.open("tin-tuc/viet");
        mai.fill("Tiêu đề", TITLE);
        mai.fillArea("Tóm tắt", "Hơn một trăm hội viên nêu ý kiến về vốn vay và nước sạch.");
        var body = mai.element(RichTextElement.class, UnaryOperator.identity());
        body.type("Sáng 3/11, Hội Liên hiệp Phụ nữ tỉnh tổ chức hội nghị đối thoại.", Keys.ENTER);
        body.type("Các ý kiến tập trung vào vay vốn, nước sạch và đường thôn.");
        assertThat(body.words()).contains("đối thoại", "đường thôn");
        assertThat(
                        mai.element(RadioButtonGroupElement.class, UnaryOperator.identity())
                                .getSelectedText())
                .startsWith("Cả khối");
    }

    private void addPhotos(Person mai) throws IOException {
        var choose = By.cssSelector("td-uploads[data-of='photo'] input:not([capture])");
        mai.send(choose, Photo.draw(folder, "hoi-nghi").toString());
        mai.send(choose, Photo.draw(folder, "thao-luan").toString());
        mai.await(By.cssSelector(".up:nth-of-type(2) .pic"));
    }

    private static void giveBack(Person hanh) {
        hanh.follow(TITLE);
        hanh.press("Trả lại");
        hanh.fillArea("Cần sửa gì", REASON);
        hanh.press("Trả lại bài");
        hanh.sees("Trả lại để sửa");
    }

    private static void mend(Person mai) {
        mai.open("tin-tuc");
        mai.follow(TITLE);
        mai.sees(REASON);
        mai.fillArea("Tóm tắt", "128 hội viên nêu ý kiến về vốn vay và nước sạch.");
        mai.press("Gửi lãnh đạo duyệt");
        mai.sees("Chờ duyệt");
    }

    private static void publish(Person hanh) {
        hanh.open("");
        hanh.follow(TITLE);
        hanh.sees("128 hội viên nêu ý kiến");
        hanh.press("Đăng bài");
        hanh.sees("Đã đăng");
    }

    private static void isRefused(Person reader, String address) {
        reader.open(address);
        reader.sees("Không mở được trang này");
        reader.open("tim-kiem?q=doi%20thoai%20phu%20nu%20binh%20hoa");
        reader.await(By.tagName("h1"));
        assertThat(reader.$(AnchorElement.class).withText(TITLE).exists()).isFalse();
    }

    private static void findsWithoutAccents(Person reader) {
        reader.open("tim-kiem?q=doi%20thoai%20phu%20nu%20binh%20hoa");
        reader.follow(TITLE);
        reader.sees("128 hội viên nêu ý kiến");
    }
}
