package vn.thidua.testbench;

import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.elementsbase.Element;
import org.openqa.selenium.By;

/** The field for formatted text of the ui-kit. */
@Element("td-rich-text")
public class RichTextElement extends TestBenchElement {

    /** Types at the end of the text, as people do; the value reaches the server on leaving. */
    public void type(CharSequence... keys) {
        var body = findElement(By.className("body"));
        body.click();
        body.sendKeys(keys);
    }

    /** The text as a reader sees it, without tags. */
    public String words() {
        return findElement(By.className("body")).getText();
    }
}
