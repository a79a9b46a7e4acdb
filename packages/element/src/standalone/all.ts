// The file for `<script type="module">`: everything inside, Vietnamese spoken, elements defined.
import '../define.ts';
